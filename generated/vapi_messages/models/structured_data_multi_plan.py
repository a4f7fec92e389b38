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
        get = data.get
        left = 0
        self.key = get("key")
        if get("plan") is None:
            self.plan = None
        else:
            left += 1
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.key) is not None:
            out["key"] = v
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
