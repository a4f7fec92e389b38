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
        get = data.get
        left = 0
        if get("conditions") is None:
            self.conditions = None
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
        if (v := record.conditions) is not None:
            out["conditions"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
