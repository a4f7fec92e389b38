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
        unread: dict[str, Any] = {}
        if "vocabulary" in data and (v := data["vocabulary"]) is not None:
            unread["vocabulary"] = ["vocabulary", _VOCABULARY, v]
        else:
            self.vocabulary = None
        self.default_intensity = data["defaultIntensity"] if "defaultIntensity" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if "vocabulary" not in out and (v := record.vocabulary) is not None:
            out["vocabulary"] = rt.ENCODERS[type(v)](v)
        if (v := record.default_intensity) is not None:
            out["defaultIntensity"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
