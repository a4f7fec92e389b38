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
        get = data.get
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
        if (v := record.enabled) is not None:
            out["enabled"] = v
        if (v := record.min_characters) is not None:
            out["minCharacters"] = v
        if (v := record.punctuation_boundaries) is not None:
            out["punctuationBoundaries"] = rt.ENCODERS[type(v)](v)
        if (v := record.format_plan) is not None:
            out["formatPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
