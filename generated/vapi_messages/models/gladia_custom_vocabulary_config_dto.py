"""`GladiaCustomVocabularyConfigDTO`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("vocabulary") is None:
            self.vocabulary = None
        else:
            left += 1
        self.default_intensity = get("defaultIntensity")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "vocabulary": rt.Array(rt.ByJsonType(rt.TEXT, rt.Ref("GladiaVocabularyItemDTO"))),
                "defaultIntensity": rt.Number(minimum=0, maximum=1),
            },
        )
