"""`CallHookCallEnding`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .call_hook_filter import CallHookFilter
    from .message_add_hook_action import MessageAddHookAction
    from .tool_call_hook_action import ToolCallHookAction


@rt.dataclass(slots=True, kw_only=True)
class CallHookCallEnding(rt.BranchRecord):
    """Found in `AssistantOverrides.hooks` and 3 more."""

    on: Literal["call.ending"]
    do: list[CallHookCallEnding_Do_Item]
    filters: list[CallHookFilter] | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.on = get("on")
        if get("do") is None:
            self.do = None
        else:
            left += 1
        if get("filters") is None:
            self.filters = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "on": rt.Const("call.ending"),
                "do": rt.Array(_DO__ITEM),
                "filters": rt.Array(rt.Ref("CallHookFilter")),
            },
        )


_DO__ITEM = rt.Tagged(
    "type",
    {
        "tool": rt.Ref("ToolCallHookAction"),
        "message.add": rt.Ref("MessageAddHookAction"),
    },
)

if TYPE_CHECKING:
    CallHookCallEnding_Do_Item: TypeAlias = (
        ToolCallHookAction | MessageAddHookAction | dict[str, Any]
    )

ALIASES = {
    "CallHookCallEnding_Do_Item": _DO__ITEM,
}
