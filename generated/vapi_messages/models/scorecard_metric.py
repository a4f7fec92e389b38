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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("conditions")) is not None:
            v = _CONDITIONS.decode(v)
            unread -= 1
        self.conditions = v
        if (v := get("structuredOutputId")) is not None:
            unread -= 1
        self.structured_output_id = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "conditions": _CONDITIONS,
                "structuredOutputId": rt.TEXT,
            },
            required=("conditions", "structuredOutputId"),
            extra=rt.ANY,
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
KNOWN_KEYS = frozenset(
    {
        "conditions",
        "structuredOutputId",
    }
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
