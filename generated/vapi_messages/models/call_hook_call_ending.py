"""`CallHookCallEnding`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .. import _runtime as rt

if TYPE_CHECKING:
    from .call_hook_filter import CallHookFilter
    from .message_add_hook_action import MessageAddHookAction
    from .tool_call_hook_action import ToolCallHookAction

    CallHookCallEnding_Do_Item: TypeAlias = (
        ToolCallHookAction | MessageAddHookAction | dict[str, Any]
    )

_DO_ITEM = rt.Tagged(
    "type",
    {
        "tool": rt.Ref("ToolCallHookAction"),
        "message.add": rt.Ref("MessageAddHookAction"),
    },
)
_DO = rt.Array(_DO_ITEM)
_FILTERS = rt.Array(rt.Ref("CallHookFilter"))
_KEYS = frozenset(
    {
        "on",
        "do",
        "filters",
    }
)
ALIASES = {
    "CallHookCallEnding_Do_Item": _DO_ITEM,
}


@dataclass(slots=True, kw_only=True)
class CallHookCallEnding(rt.Record):
    """`CallHookCallEnding` of the document."""

    on: Literal["call.ending"]
    do: list[CallHookCallEnding_Do_Item]
    filters: list[CallHookFilter] | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.on = get("on")
        v = get("do")
        self.do = v if v is None else _DO.decode(v)
        v = get("filters")
        self.filters = v if v is None else _FILTERS.decode(v)
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.on) is not None:
            out["on"] = v
        if (v := self.do) is not None:
            out["do"] = rt.encode(v)
        if (v := self.filters) is not None:
            out["filters"] = rt.encode(v)
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "on": rt.Const("call.ending"),
                "do": _DO,
                "filters": _FILTERS,
            },
            required=("on", "do"),
            extra=rt.ANY,
        )
