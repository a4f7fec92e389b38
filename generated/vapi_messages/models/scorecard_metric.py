"""`ScorecardMetric`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .boolean_comparator_scorecard_metric_condition import (
        BooleanComparatorScorecardMetricCondition,
    )
    from .number_comparator_scorecard_metric_condition import (
        NumberComparatorScorecardMetricCondition,
    )


@rt.dataclass(slots=True, kw_only=True)
class ScorecardMetric(rt.BranchRecord):
    """Found in `CreateScorecardDTO.metrics`."""

    conditions: list[ScorecardMetric_Conditions_Item]
    structured_output_id: str

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("conditions") is None:
            self.conditions = None
        else:
            left += 1
        self.structured_output_id = get("structuredOutputId")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "conditions": rt.Array(_CONDITIONS__ITEM),
                "structuredOutputId": rt.TEXT,
            },
        )


_CONDITIONS__ITEM = rt.Tagged(
    "comparator",
    {
        "=": rt.BestFit(
            rt.Ref("NumberComparatorScorecardMetricCondition"),
            rt.Ref("BooleanComparatorScorecardMetricCondition"),
            one_of=True,
        ),
        "!=": rt.Ref("NumberComparatorScorecardMetricCondition"),
        ">": rt.Ref("NumberComparatorScorecardMetricCondition"),
        "<": rt.Ref("NumberComparatorScorecardMetricCondition"),
        ">=": rt.Ref("NumberComparatorScorecardMetricCondition"),
        "<=": rt.Ref("NumberComparatorScorecardMetricCondition"),
    },
)

if TYPE_CHECKING:
    ScorecardMetric_Conditions_Item: TypeAlias = (
        NumberComparatorScorecardMetricCondition
        | BooleanComparatorScorecardMetricCondition
        | dict[str, Any]
    )

ALIASES = {
    "ScorecardMetric_Conditions_Item": _CONDITIONS__ITEM,
}
