"""`BooleanComparatorScorecardMetricCondition`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class BooleanComparatorScorecardMetricCondition(rt.Record):
    """Found in `ScorecardMetric.conditions` where `comparator` is `=`."""

    type: Literal["comparator"]
    comparator: Literal["="]
    value: bool
    points: int | float
    """From 0 to 100."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.comparator = get("comparator")
        self.value = get("value")
        self.points = get("points")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("comparator"),
                "comparator": rt.Const("="),
                "value": rt.BOOLEAN,
                "points": rt.Number(minimum=0, maximum=100),
            },
        )
