"""`ScorecardMetric`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        if get("conditions") is None:
            self.conditions = None
        else:
            left += 1
        self.structured_output_id = get("structuredOutputId")
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
        if (v := record.conditions) is not None:
            out["conditions"] = rt.ENCODERS[type(v)](v)
        if (v := record.structured_output_id) is not None:
            out["structuredOutputId"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "conditions": _CONDITIONS,
                "structuredOutputId": rt.TEXT,
            },
            required=("conditions", "structuredOutputId"),
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
_CONDITIONS = rt.Array(_CONDITIONS__ITEM)

if TYPE_CHECKING:
    ScorecardMetric_Conditions_Item: TypeAlias = (
        NumberComparatorScorecardMetricCondition
        | BooleanComparatorScorecardMetricCondition
        | dict[str, Any]
    )

ALIASES = {
    "ScorecardMetric_Conditions_Item": _CONDITIONS__ITEM,
}
