"""`ChunkPlan`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.enabled = data["enabled"] if "enabled" in data else None
        self.min_characters = data["minCharacters"] if "minCharacters" in data else None
        if "punctuationBoundaries" in data and (v := data["punctuationBoundaries"]) is not None:
            unread["punctuation_boundaries"] = ["punctuationBoundaries", _PUNCTUATION_BOUNDARIES, v]
        else:
            self.punctuation_boundaries = None
        if "formatPlan" in data and (v := data["formatPlan"]) is not None:
            unread["format_plan"] = ["formatPlan", _FORMAT_PLAN, v]
        else:
            self.format_plan = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.enabled) is not None:
            out["enabled"] = v
        if (v := record.min_characters) is not None:
            out["minCharacters"] = v
        if "punctuationBoundaries" not in out and (v := record.punctuation_boundaries) is not None:
            out["punctuationBoundaries"] = rt.ENCODERS[type(v)](v)
        if "formatPlan" not in out and (v := record.format_plan) is not None:
            out["formatPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "enabled": rt.BOOLEAN,
                "minCharacters": rt.Number(minimum=1, maximum=80),
                "punctuationBoundaries": _PUNCTUATION_BOUNDARIES,
                "formatPlan": _FORMAT_PLAN,
            },
        )


_PUNCTUATION_BOUNDARIES = rt.Array(rt.Enum("ChunkPlan_PunctuationBoundaries_Item"))
_FORMAT_PLAN = rt.Ref("FormatPlan")
