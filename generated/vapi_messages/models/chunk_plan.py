"""`ChunkPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.chunk_plan__punctuation_boundaries__item import (
        ChunkPlan_PunctuationBoundaries_Item,
    )
    from .format_plan import FormatPlan


@rt.dataclass(slots=True, kw_only=True)
class ChunkPlan(rt.BranchRecord):
    """Found in `AzureVoice.chunk_plan` and 38 more."""

    enabled: bool | None = None
    min_characters: int | float | None = None
    """From 1 to 80."""
    punctuation_boundaries: list[ChunkPlan_PunctuationBoundaries_Item] | None = None
    format_plan: FormatPlan | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.enabled = get("enabled")
        self.min_characters = get("minCharacters")
        if get("punctuationBoundaries") is None:
            self.punctuation_boundaries = None
        else:
            left += 1
        if get("formatPlan") is None:
            self.format_plan = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "enabled": rt.BOOLEAN,
                "minCharacters": rt.Number(minimum=1, maximum=80),
                "punctuationBoundaries": rt.Array(rt.Enum("ChunkPlan_PunctuationBoundaries_Item")),
                "formatPlan": rt.Ref("FormatPlan"),
            },
        )
