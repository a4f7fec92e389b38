"""`ChunkPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.chunk_plan__punctuation_boundaries__item import (
        ChunkPlan_PunctuationBoundaries_Item,
    )
    from .format_plan import FormatPlan


@rt.dataclass(slots=True, kw_only=True)
class ChunkPlan(rt.Record):
    """The object `ChunkPlan`."""

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
        unread = len(data)
        if "enabled" in data and (v := data["enabled"]) is not None:
            self.enabled = v
            unread -= 1
        else:
            self.enabled = None
        if "minCharacters" in data and (v := data["minCharacters"]) is not None:
            self.min_characters = v
            unread -= 1
        else:
            self.min_characters = None
        if "punctuationBoundaries" in data and (v := data["punctuationBoundaries"]) is not None:
            self.punctuation_boundaries = _PUNCTUATION_BOUNDARIES.decode(v)
            unread -= 1
        else:
            self.punctuation_boundaries = None
        if "formatPlan" in data and (v := data["formatPlan"]) is not None:
            self.format_plan = _FORMAT_PLAN.decode(v)
            unread -= 1
        else:
            self.format_plan = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.enabled is not None:
            out["enabled"] = record.enabled
        if record.min_characters is not None:
            out["minCharacters"] = record.min_characters
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
