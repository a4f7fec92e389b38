"""`BooleanComparatorScorecardMetricCondition`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from .. import _runtime as rt

_KEYS = frozenset(
    {
        "type",
        "comparator",
        "value",
        "points",
    }
)


@dataclass(slots=True, kw_only=True)
class BooleanComparatorScorecardMetricCondition(rt.Record):
    """`BooleanComparatorScorecardMetricCondition` of the document."""

    type: Literal["comparator"]
    comparator: Literal["="]
    value: bool
    points: int | float
    """From 0 to 100."""
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.comparator = get("comparator")
        self.value = get("value")
        self.points = get("points")
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.type) is not None:
            out["type"] = v
        if (v := self.comparator) is not None:
            out["comparator"] = v
        if (v := self.value) is not None:
            out["value"] = v
        if (v := self.points) is not None:
            out["points"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("comparator"),
                "comparator": rt.Const("="),
                "value": rt.BOOLEAN,
                "points": rt.Number(minimum=0, maximum=100),
            },
            required=("type", "comparator", "value", "points"),
            extra=rt.ANY,
        )
