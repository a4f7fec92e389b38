"""`GroupCondition`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.group_condition__operator import GroupCondition_Operator
    from .liquid_condition import LiquidCondition
    from .regex_condition import RegexCondition


@rt.dataclass(slots=True, kw_only=True)
class GroupCondition(rt.BranchRecord):
    """Found in `GroupCondition.conditions` where `type` is `group` and 1 more."""

    type: Literal["group"]
    operator: GroupCondition_Operator
    conditions: list[GroupCondition_Conditions_Item]

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["group"],
            operator: GroupCondition_Operator | enum_texts.GroupCondition_Operator,
            conditions: list[GroupCondition_Conditions_Item],
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.type = get("type")
        if (v := get("operator")) is not None:
            v = _OPERATOR.decode(v)
        self.operator = v
        if get("conditions") is None:
            self.conditions = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("group"),
                "operator": _OPERATOR,
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
_OPERATOR = rt.Enum("GroupCondition_Operator")

if TYPE_CHECKING:
    GroupCondition_Conditions_Item: TypeAlias = (
        RegexCondition | LiquidCondition | GroupCondition | dict[str, Any]
    )

ALIASES = {
    "GroupCondition_Conditions_Item": _CONDITIONS__ITEM,
}
