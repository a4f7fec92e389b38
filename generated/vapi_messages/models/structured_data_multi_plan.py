"""`StructuredDataMultiPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .structured_data_plan import StructuredDataPlan


@rt.dataclass(slots=True, kw_only=True)
class StructuredDataMultiPlan(rt.Record):
    """The object `StructuredDataMultiPlan`."""

    key: str
    plan: StructuredDataPlan

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("key")) is not None:
            unread -= 1
        self.key = v
        if (v := data.get("plan")) is not None:
            v = _PLAN.decode(v)
            unread -= 1
        self.plan = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.key is not None:
            out["key"] = record.key
        if (v := record.plan) is not None:
            out["plan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "key": rt.TEXT,
                "plan": _PLAN,
            },
            required=("key", "plan"),
        )


_PLAN = rt.Ref("StructuredDataPlan")
