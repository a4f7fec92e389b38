"""`NumberComparatorScorecardMetricCondition`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from .. import _runtime as rt

if TYPE_CHECKING:
    from ..enums.number_comparator_scorecard_metric_condition__comparator import (
        NumberComparatorScorecardMetricCondition_Comparator,
    )

_COMPARATOR = rt.Enum("NumberComparatorScorecardMetricCondition_Comparator")
_KEYS = frozenset(
    {
        "type",
        "comparator",
        "value",
        "points",
    }
)


@dataclass(slots=True, kw_only=True)
class NumberComparatorScorecardMetricCondition(rt.Record):
    """`NumberComparatorScorecardMetricCondition` of the document."""

    type: Literal["comparator"]
    comparator: NumberComparatorScorecardMetricCondition_Comparator
    value: int | float
    points: int | float
    """From 0 to 100."""
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        v = get("comparator")
        self.comparator = v if v is None else _COMPARATOR.decode(v)
        self.value = get("value")
        self.points = get("points")
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.type) is not None:
            out["type"] = v
        if (v := self.comparator) is not None:
            out["comparator"] = rt.encode(v)
        if (v := self.value) is not None:
            out["value"] = v
        if (v := self.points) is not None:
            out["points"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
            extra=rt.ANY,
        )
