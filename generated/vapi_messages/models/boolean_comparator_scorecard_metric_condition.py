"""`BooleanComparatorScorecardMetricCondition`: its class, and how it is read, written and
judged.
"""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class BooleanComparatorScorecardMetricCondition(rt.Record):
    """The object `BooleanComparatorScorecardMetricCondition`."""

    type: Literal["comparator"]
    comparator: Literal["="]
    value: bool
    points: int | float
    """From 0 to 100."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("comparator")) is not None:
            unread -= 1
        self.comparator = v
        if (v := data.get("value")) is not None:
            unread -= 1
        self.value = v
        if (v := data.get("points")) is not None:
            unread -= 1
        self.points = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if record.comparator is not None:
            out["comparator"] = record.comparator
        if record.value is not None:
            out["value"] = record.value
        if record.points is not None:
            out["points"] = record.points
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )
