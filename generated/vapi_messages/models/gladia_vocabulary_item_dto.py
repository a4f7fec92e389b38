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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("value")) is not None:
            unread -= 1
        self.value = v
        if (v := get("pronunciations")) is not None:
            unread -= 1
        self.pronunciations = v
        if (v := get("intensity")) is not None:
            unread -= 1
        self.intensity = v
        if (v := get("language")) is not None:
            unread -= 1
        self.language = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "value",
        "pronunciations",
        "intensity",
        "language",
    }
)
