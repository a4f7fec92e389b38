"""`ToolRejectionPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .group_condition import GroupCondition
    from .liquid_condition import LiquidCondition
    from .regex_condition import RegexCondition


@rt.dataclass(slots=True, kw_only=True)
class ToolRejectionPlan(rt.Record):
    """The object `ToolRejectionPlan`."""

    conditions: list[ToolRejectionPlan_Conditions_Item] | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
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
        if (v := record.conditions) is not None:
            out["conditions"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "conditions": _CONDITIONS,
            },
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
_CONDITIONS = rt.Array(_CONDITIONS__ITEM)
KNOWN_KEYS = frozenset(
    {
        "conditions",
    }
)

if TYPE_CHECKING:
    ToolRejectionPlan_Conditions_Item: TypeAlias = (
        RegexCondition | LiquidCondition | GroupCondition | dict[str, Any]
    )

ALIASES = {
    "ToolRejectionPlan_Conditions_Item": _CONDITIONS__ITEM,
}
