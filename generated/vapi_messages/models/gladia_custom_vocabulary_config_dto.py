"""`GladiaCustomVocabularyConfigDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .gladia_vocabulary_item_dto import GladiaVocabularyItemDTO


@rt.dataclass(slots=True, kw_only=True)
class GladiaCustomVocabularyConfigDTO(rt.Record):
    """The object `GladiaCustomVocabularyConfigDTO`."""

    vocabulary: list[str | GladiaVocabularyItemDTO]
    default_intensity: int | float | None = None
    """From 0 to 1. Default: `0.5`."""
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("vocabulary")) is not None:
            v = _VOCABULARY.decode(v)
            unread -= 1
        self.vocabulary = v
        if (v := get("defaultIntensity")) is not None:
            unread -= 1
        self.default_intensity = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.vocabulary) is not None:
            out["vocabulary"] = rt.ENCODERS[type(v)](v)
        if record.default_intensity is not None:
            out["defaultIntensity"] = record.default_intensity
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "vocabulary": _VOCABULARY,
                "defaultIntensity": rt.Number(minimum=0, maximum=1),
            },
            required=("vocabulary",),
            extra=rt.ANY,
        )


_VOCABULARY = rt.Array(rt.OneOf(rt.TEXT, rt.Ref("GladiaVocabularyItemDTO")))
KNOWN_KEYS = frozenset(
    {
        "vocabulary",
        "defaultIntensity",
    }
)
