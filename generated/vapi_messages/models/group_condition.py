"""`GroupCondition`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from ..enums.group_condition__operator import GroupCondition_Operator
    from .liquid_condition import LiquidCondition
    from .regex_condition import RegexCondition


@rt.dataclass(slots=True, kw_only=True)
class GroupCondition(rt.BranchRecord):
    """Found in `GroupCondition.conditions` where `type` is `group` and 1 more."""

    type: Literal["group"]
    operator: GroupCondition_Operator
    conditions: list[GroupCondition_Conditions_Item]

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.type = data["type"] if "type" in data else None
        self.operator = _OPERATOR.decode(data["operator"]) if "operator" in data else None
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
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.operator) is not None:
            out["operator"] = rt.ENCODERS[type(v)](v)
        if "conditions" not in out and (v := record.conditions) is not None:
            out["conditions"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("group"),
                "operator": _OPERATOR,
                "conditions": _CONDITIONS,
            },
            required=("type", "operator", "conditions"),
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
_CONDITIONS = rt.Array(_CONDITIONS__ITEM)

if TYPE_CHECKING:
    GroupCondition_Conditions_Item: TypeAlias = (
        RegexCondition | LiquidCondition | GroupCondition | dict[str, Any]
    )

ALIASES = {
    "GroupCondition_Conditions_Item": _CONDITIONS__ITEM,
}
