"""`CallHookAssistantSpeechInterrupted`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .message_add_hook_action import MessageAddHookAction
    from .say_hook_action import SayHookAction
    from .tool_call_hook_action import ToolCallHookAction


@rt.dataclass(slots=True, kw_only=True)
class CallHookAssistantSpeechInterrupted(rt.BranchRecord):
    """Found in `AssistantOverrides.hooks` and 3 more."""

    on: Literal["assistant.speech.interrupted"]
    do: list[CallHookAssistantSpeechInterrupted_Do_Item]

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.on = get("on")
        if get("do") is None:
            self.do = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "on": rt.Const("assistant.speech.interrupted"),
                "do": rt.Array(_DO__ITEM),
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
    CallHookAssistantSpeechInterrupted_Do_Item: TypeAlias = (
        SayHookAction | ToolCallHookAction | MessageAddHookAction | dict[str, Any]
    )

ALIASES = {
    "CallHookAssistantSpeechInterrupted_Do_Item": _DO__ITEM,
}
