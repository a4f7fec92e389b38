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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("enabled")) is not None:
            unread -= 1
        self.enabled = v
        if (v := get("minCharacters")) is not None:
            unread -= 1
        self.min_characters = v
        if (v := get("punctuationBoundaries")) is not None:
            v = _PUNCTUATION_BOUNDARIES.decode(v)
            unread -= 1
        self.punctuation_boundaries = v
        if (v := get("formatPlan")) is not None:
            v = _FORMAT_PLAN.decode(v)
            unread -= 1
        self.format_plan = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
