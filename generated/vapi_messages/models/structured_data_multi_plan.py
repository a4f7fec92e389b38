"""`StructuredDataMultiPlan`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .. import _runtime as rt

if TYPE_CHECKING:
    from .structured_data_plan import StructuredDataPlan

_PLAN = rt.Ref("StructuredDataPlan")
_KEYS = frozenset(
    {
        "key",
        "plan",
    }
)


@dataclass(slots=True, kw_only=True)
class StructuredDataMultiPlan(rt.Record):
    """`StructuredDataMultiPlan` of the document."""

    key: str
    plan: StructuredDataPlan
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.key = get("key")
        v = get("plan")
        self.plan = v if v is None else _PLAN.decode(v)
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.key) is not None:
            out["key"] = v
        if (v := self.plan) is not None:
            out["plan"] = rt.encode(v)
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "key": rt.TEXT,
                "plan": _PLAN,
            },
            required=("key", "plan"),
            extra=rt.ANY,
        )
