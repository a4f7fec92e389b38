"""`CallHookCustomerSpeechTimeout`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .customer_speech_timeout_options import CustomerSpeechTimeoutOptions
    from .message_add_hook_action import MessageAddHookAction
    from .say_hook_action import SayHookAction
    from .tool_call_hook_action import ToolCallHookAction


@rt.dataclass(slots=True, kw_only=True)
class CallHookCustomerSpeechTimeout(rt.BranchRecord):
    """Found in `AssistantOverrides.hooks` and 3 more."""

    on: str
    """At most 1000 characters."""
    do: list[CallHookCustomerSpeechTimeout_Do_Item]
    options: CustomerSpeechTimeoutOptions | None = None
    name: str | None = None
    """At most 1000 characters."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.on = get("on")
        if get("do") is None:
            self.do = None
        else:
            left += 1
        if get("options") is None:
            self.options = None
        else:
            left += 1
        self.name = get("name")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "on": rt.Text(max_length=1000),
                "do": rt.Array(_DO__ITEM),
                "options": rt.Ref("CustomerSpeechTimeoutOptions"),
                "name": rt.Text(max_length=1000),
            },
        )


_DO__ITEM = rt.Tagged(
    "type",
    {
        "say": rt.Ref("SayHookAction"),
        "tool": rt.Ref("ToolCallHookAction"),
        "message.add": rt.Ref("MessageAddHookAction"),
    },
)

if TYPE_CHECKING:
    CallHookCustomerSpeechTimeout_Do_Item: TypeAlias = (
        SayHookAction | ToolCallHookAction | MessageAddHookAction | dict[str, Any]
    )

ALIASES = {
    "CallHookCustomerSpeechTimeout_Do_Item": _DO__ITEM,
}
