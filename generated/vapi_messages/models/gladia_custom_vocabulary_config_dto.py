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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("vocabulary")) is not None:
            v = _VOCABULARY.decode(v)
            unread -= 1
        self.vocabulary = v
        if "defaultIntensity" in data and (v := data["defaultIntensity"]) is not None:
            self.default_intensity = v
            unread -= 1
        else:
            self.default_intensity = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "vocabulary": _VOCABULARY,
                "defaultIntensity": rt.Number(minimum=0, maximum=1),
            },
            required=("vocabulary",),
        )


_VOCABULARY = rt.Array(rt.OneOf(rt.TEXT, rt.Ref("GladiaVocabularyItemDTO")))
