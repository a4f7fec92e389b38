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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := get("comparator")) is not None:
            unread -= 1
        self.comparator = v
        if (v := get("value")) is not None:
            unread -= 1
        self.value = v
        if (v := get("points")) is not None:
            unread -= 1
        self.points = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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


KNOWN_KEYS = frozenset(
    {
        "type",
        "comparator",
        "value",
        "points",
    }
)
