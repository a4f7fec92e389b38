"""`NumberComparatorScorecardMetricCondition`: its class, and how it is decoded, encoded and
checked.
"""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        if (v := get("comparator")) is not None:
            v = _COMPARATOR.decode(v)
        self.comparator = v
        self.value = get("value")
        self.points = get("points")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.comparator) is not None:
            out["comparator"] = rt.ENCODERS[type(v)](v)
        if (v := record.value) is not None:
            out["value"] = v
        if (v := record.points) is not None:
            out["points"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("comparator"),
                "comparator": _COMPARATOR,
                "value": rt.NUMBER,
                "points": rt.Number(minimum=0, maximum=100),
            },
            required=("type", "comparator", "value", "points"),
        )


_COMPARATOR = rt.Enum("NumberComparatorScorecardMetricCondition_Comparator")
