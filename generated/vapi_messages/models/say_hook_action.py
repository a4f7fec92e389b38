"""`SayHookAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .assistant_message import AssistantMessage
    from .developer_message import DeveloperMessage
    from .system_message import SystemMessage
    from .tool_message import ToolMessage
    from .user_message import UserMessage


@rt.dataclass(slots=True, kw_only=True)
class SayHookAction(rt.BranchRecord):
    """Found in `CallHookAssistantSpeechInterrupted.do` where `type` is `say` and 3 more."""

    type: Literal["say"]
    exact: str | list[str] | None = None
    prompt: str | list[SayHookAction_Prompt_Item] | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.type = get("type")
        self.exact = get("exact")
        if get("prompt") is None:
            self.prompt = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("say"),
                "exact": rt.ByJsonType(rt.TEXT, rt.Array(rt.TEXT)),
                "prompt": rt.ByJsonType(rt.TEXT, rt.Array(_PROMPT__ITEM)),
            },
        )


_PROMPT__ITEM = rt.Tagged(
    "role",
    {
        "system": rt.Ref("SystemMessage"),
        "user": rt.Ref("UserMessage"),
        "assistant": rt.Ref("AssistantMessage"),
        "tool": rt.Ref("ToolMessage"),
        "developer": rt.Ref("DeveloperMessage"),
    },
)

if TYPE_CHECKING:
    SayHookAction_Prompt_Item: TypeAlias = (
        SystemMessage
        | UserMessage
        | AssistantMessage
        | ToolMessage
        | DeveloperMessage
        | dict[str, Any]
    )

ALIASES = {
    "SayHookAction_Prompt_Item": _PROMPT__ITEM,
}
