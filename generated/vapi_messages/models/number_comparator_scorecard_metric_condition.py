"""`NumberComparatorScorecardMetricCondition`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.number_comparator_scorecard_metric_condition__comparator import (
        NumberComparatorScorecardMetricCondition_Comparator,
    )


@rt.dataclass(slots=True, kw_only=True)
class NumberComparatorScorecardMetricCondition(rt.Record):
    """Found in `ScorecardMetric.conditions` where `comparator` is `=`."""

    type: Literal["comparator"]
    comparator: NumberComparatorScorecardMetricCondition_Comparator
    value: int | float
    points: int | float
    """From 0 to 100."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["comparator"],
            comparator: (
                NumberComparatorScorecardMetricCondition_Comparator
                | enum_texts.NumberComparatorScorecardMetricCondition_Comparator
            ),
            value: int | float,
            points: int | float,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        if (v := get("comparator")) is not None:
            v = _COMPARATOR.decode(v)
        self.comparator = v
        self.value = get("value")
        self.points = get("points")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("comparator"),
                "comparator": _COMPARATOR,
                "value": rt.NUMBER,
                "points": rt.Number(minimum=0, maximum=100),
            },
        )


_COMPARATOR = rt.Enum("NumberComparatorScorecardMetricCondition_Comparator")
