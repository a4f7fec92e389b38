"""`GroupCondition`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.type = get("type")
        if (v := get("operator")) is not None:
            v = _OPERATOR.decode(v)
        self.operator = v
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
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.operator) is not None:
            out["operator"] = rt.ENCODERS[type(v)](v)
        if (v := record.conditions) is not None:
            out["conditions"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
