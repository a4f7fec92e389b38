"""`GladiaCustomVocabularyConfigDTO`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .gladia_vocabulary_item_dto import GladiaVocabularyItemDTO


@rt.dataclass(slots=True, kw_only=True)
class GladiaCustomVocabularyConfigDTO(rt.BranchRecord):
    """Found in `FallbackGladiaTranscriber.custom_vocabulary_config` and 1 more."""

    vocabulary: list[str | GladiaVocabularyItemDTO]
    default_intensity: int | float | None = None
    """From 0 to 1. Default: `0.5`."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        if get("vocabulary") is None:
            self.vocabulary = None
        else:
            left += 1
        self.default_intensity = get("defaultIntensity")
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.vocabulary) is not None:
            out["vocabulary"] = rt.ENCODERS[type(v)](v)
        if (v := record.default_intensity) is not None:
            out["defaultIntensity"] = v
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
