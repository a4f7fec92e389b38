"""`ToolRejectionPlan`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("conditions") is None:
            self.conditions = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "conditions": rt.Array(_CONDITIONS__ITEM),
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

if TYPE_CHECKING:
    ToolRejectionPlan_Conditions_Item: TypeAlias = (
        RegexCondition | LiquidCondition | GroupCondition | dict[str, Any]
    )

ALIASES = {
    "ToolRejectionPlan_Conditions_Item": _CONDITIONS__ITEM,
}
