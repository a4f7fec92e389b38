"""`GroupCondition`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from ..enums.group_condition__operator import GroupCondition_Operator
    from .liquid_condition import LiquidCondition
    from .regex_condition import RegexCondition


@rt.dataclass(slots=True, kw_only=True)
class GroupCondition(rt.Record):
    """The object `GroupCondition`."""

    type: Literal["group"]
    operator: GroupCondition_Operator
    conditions: list[GroupCondition_Conditions_Item]
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := get("operator")) is not None:
            v = _OPERATOR.decode(v)
            unread -= 1
        self.operator = v
        if (v := get("conditions")) is not None:
            v = _CONDITIONS.decode(v)
            unread -= 1
        self.conditions = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if (v := record.operator) is not None:
            out["operator"] = rt.ENCODERS[type(v)](v)
        if (v := record.conditions) is not None:
            out["conditions"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
KNOWN_KEYS = frozenset(
    {
        "type",
        "operator",
        "conditions",
    }
)

if TYPE_CHECKING:
    GroupCondition_Conditions_Item: TypeAlias = (
        RegexCondition | LiquidCondition | GroupCondition | dict[str, Any]
    )

ALIASES = {
    "GroupCondition_Conditions_Item": _CONDITIONS__ITEM,
}
