"""`GladiaVocabularyItemDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class GladiaVocabularyItemDTO(rt.Record):
    """The object `GladiaVocabularyItemDTO`."""

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
        unread = len(data)
        if (v := data.get("value")) is not None:
            unread -= 1
        self.value = v
        if "pronunciations" in data and (v := data["pronunciations"]) is not None:
            self.pronunciations = v
            unread -= 1
        else:
            self.pronunciations = None
        if "intensity" in data and (v := data["intensity"]) is not None:
            self.intensity = v
            unread -= 1
        else:
            self.intensity = None
        if "language" in data and (v := data["language"]) is not None:
            self.language = v
            unread -= 1
        else:
            self.language = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.value is not None:
            out["value"] = record.value
        if record.pronunciations is not None:
            out["pronunciations"] = record.pronunciations
        if record.intensity is not None:
            out["intensity"] = record.intensity
        if record.language is not None:
            out["language"] = record.language
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
