"""`NumberComparatorScorecardMetricCondition`: its class, and how it is decoded, encoded and
checked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.number_comparator_scorecard_metric_condition__comparator import (
        NumberComparatorScorecardMetricCondition_Comparator,
    )


@rt.dataclass(slots=True, kw_only=True)
class NumberComparatorScorecardMetricCondition(rt.Record):
    """The object `NumberComparatorScorecardMetricCondition`."""

    type: Literal["comparator"]
    comparator: NumberComparatorScorecardMetricCondition_Comparator
    value: int | float
    points: int | float
    """From 0 to 100."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        self.type = data.get("type")
        self.comparator = None if (v := data.get("comparator")) is None else _COMPARATOR.decode(v)
        self.value = data.get("value")
        self.points = data.get("points")
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = None
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
            rt.finish(out, record)
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
