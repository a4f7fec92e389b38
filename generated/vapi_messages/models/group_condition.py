"""`GroupCondition`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .. import _runtime as rt

if TYPE_CHECKING:
    from ..enums.group_condition__operator import GroupCondition_Operator
    from .liquid_condition import LiquidCondition
    from .regex_condition import RegexCondition

    GroupCondition_Conditions_Item: TypeAlias = (
        RegexCondition | LiquidCondition | GroupCondition | dict[str, Any]
    )

_CONDITIONS_ITEM = rt.Tagged(
    "type",
    {
        "regex": rt.Ref("RegexCondition"),
        "liquid": rt.Ref("LiquidCondition"),
        "group": rt.Ref("GroupCondition"),
    },
)
_OPERATOR = rt.Enum("GroupCondition_Operator")
_CONDITIONS = rt.Array(_CONDITIONS_ITEM)
_KEYS = frozenset(
    {
        "type",
        "operator",
        "conditions",
    }
)
ALIASES = {
    "GroupCondition_Conditions_Item": _CONDITIONS_ITEM,
}


@dataclass(slots=True, kw_only=True)
class GroupCondition(rt.Record):
    """`GroupCondition` of the document."""

    type: Literal["group"]
    operator: GroupCondition_Operator
    conditions: list[GroupCondition_Conditions_Item]
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        v = get("operator")
        self.operator = v if v is None else _OPERATOR.decode(v)
        v = get("conditions")
        self.conditions = v if v is None else _CONDITIONS.decode(v)
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.type) is not None:
            out["type"] = v
        if (v := self.operator) is not None:
            out["operator"] = rt.encode(v)
        if (v := self.conditions) is not None:
            out["conditions"] = rt.encode(v)
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
            extra=rt.ANY,
        )
