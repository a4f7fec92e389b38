"""`ChunkPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.chunk_plan__punctuation_boundaries__item import (
        ChunkPlan_PunctuationBoundaries_Item,
    )
    from .format_plan import FormatPlan


@dataclass(slots=True, kw_only=True)
class ChunkPlan(rt.Record):
    """The object `ChunkPlan`."""

    enabled: bool | None = None
    min_characters: int | float | None = None
    """From 1 to 80."""
    punctuation_boundaries: list[ChunkPlan_PunctuationBoundaries_Item] | None = None
    format_plan: FormatPlan | None = None
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.enabled = get("enabled")
        self.min_characters = get("minCharacters")
        v = get("punctuationBoundaries")
        self.punctuation_boundaries = v if v is None else _PUNCTUATION_BOUNDARIES.decode(v)
        v = get("formatPlan")
        self.format_plan = v if v is None else _FORMAT_PLAN.decode(v)
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.enabled) is not None:
            out["enabled"] = v
        if (v := record.min_characters) is not None:
            out["minCharacters"] = v
        if (v := record.punctuation_boundaries) is not None:
            out["punctuationBoundaries"] = rt.encode(v)
        if (v := record.format_plan) is not None:
            out["formatPlan"] = rt.encode(v)
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
            extra=rt.ANY,
        )


_PUNCTUATION_BOUNDARIES = rt.Array(rt.Enum("ChunkPlan_PunctuationBoundaries_Item"))
_FORMAT_PLAN = rt.Ref("FormatPlan")
KNOWN_KEYS = frozenset(
    {
        "enabled",
        "minCharacters",
        "punctuationBoundaries",
        "formatPlan",
    }
)
