"""`ScorecardMetric`: its class, and how it is read, written and judged."""

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
class ScorecardMetric(rt.Record):
    """The object `ScorecardMetric`."""

    conditions: list[ScorecardMetric_Conditions_Item]
    structured_output_id: str

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("conditions")) is not None:
            v = _CONDITIONS.decode(v)
            unread -= 1
        self.conditions = v
        if (v := data.get("structuredOutputId")) is not None:
            unread -= 1
        self.structured_output_id = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.conditions) is not None:
            out["conditions"] = rt.ENCODERS[type(v)](v)
        if record.structured_output_id is not None:
            out["structuredOutputId"] = record.structured_output_id
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
