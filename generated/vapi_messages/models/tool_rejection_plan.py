"""`ToolRejectionPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .group_condition import GroupCondition
    from .liquid_condition import LiquidCondition
    from .regex_condition import RegexCondition


@rt.dataclass(slots=True, kw_only=True)
class ToolRejectionPlan(rt.BranchRecord):
    """Found in `BashToolWithToolCall.rejection_plan` and 29 more."""

    conditions: list[ToolRejectionPlan_Conditions_Item] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        if "conditions" in data and (v := data["conditions"]) is not None:
            unread["conditions"] = ["conditions", _CONDITIONS, v]
        else:
            self.conditions = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if "conditions" not in out and (v := record.conditions) is not None:
            out["conditions"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "conditions": _CONDITIONS,
            },
        )


_CONDITIONS__ITEM = rt.Tagged(
    "type",
    {
        "regex": rt.Ref("RegexCondition"),
        "liquid": rt.Ref("LiquidCondition"),
        "group": rt.Ref("GroupCondition"),
    },
)
_CONDITIONS = rt.Array(_CONDITIONS__ITEM)

if TYPE_CHECKING:
    ToolRejectionPlan_Conditions_Item: TypeAlias = (
        RegexCondition | LiquidCondition | GroupCondition | dict[str, Any]
    )

ALIASES = {
    "ToolRejectionPlan_Conditions_Item": _CONDITIONS__ITEM,
}
