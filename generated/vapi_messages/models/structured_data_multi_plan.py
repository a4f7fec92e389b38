"""`StructuredDataMultiPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .structured_data_plan import StructuredDataPlan


@rt.dataclass(slots=True, kw_only=True)
class StructuredDataMultiPlan(rt.BranchRecord):
    """Found in `AnalysisPlan.structured_data_multi_plan`."""

    key: str
    plan: StructuredDataPlan

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.key = data["key"] if "key" in data else None
        if "plan" in data and (v := data["plan"]) is not None:
            unread["plan"] = ["plan", _PLAN, v]
        else:
            self.plan = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.key) is not None:
            out["key"] = v
        if "plan" not in out and (v := record.plan) is not None:
            out["plan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
