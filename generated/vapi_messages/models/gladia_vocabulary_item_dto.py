"""`GladiaVocabularyItemDTO`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class GladiaVocabularyItemDTO(rt.Record):
    """Found in `GladiaCustomVocabularyConfigDTO.vocabulary`."""

    value: str
    pronunciations: list[str] | None = None
    intensity: int | float | None = None
    """From 0 to 1."""
    language: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.value = get("value")
        self.pronunciations = get("pronunciations")
        self.intensity = get("intensity")
        self.language = get("language")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.value) is not None:
            out["value"] = v
        if (v := record.pronunciations) is not None:
            out["pronunciations"] = v
        if (v := record.intensity) is not None:
            out["intensity"] = v
        if (v := record.language) is not None:
            out["language"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "value": rt.TEXT,
                "pronunciations": rt.Array(rt.TEXT),
                "intensity": rt.Number(minimum=0, maximum=1),
                "language": rt.TEXT,
            },
            required=("value",),
        )
