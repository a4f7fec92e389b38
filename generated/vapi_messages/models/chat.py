"""`Chat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .assistant_message import AssistantMessage
    from .assistant_overrides import AssistantOverrides
    from .chat_cost import ChatCost
    from .create_assistant_dto import CreateAssistantDTO
    from .create_squad_dto import CreateSquadDTO
    from .developer_message import DeveloperMessage
    from .model_cost import ModelCost
    from .system_message import SystemMessage
    from .tool_message import ToolMessage
    from .user_message import UserMessage


@rt.dataclass(slots=True, kw_only=True)
class Chat(rt.BranchRecord):
    """A conversation in text: what was asked and what was answered."""

    assistant_id: str | None = None
    assistant: CreateAssistantDTO | None = None
    assistant_overrides: AssistantOverrides | None = None
    squad_id: str | None = None
    squad: CreateSquadDTO | None = None
    name: str | None = None
    """At most 40 characters."""
    session_id: str | None = None
    input: str | list[Chat_Input_Item] | None = None
    stream: bool | None = None
    """Default: `false`."""
    previous_chat_id: str | None = None
    id: str
    org_id: str
    messages: list[Chat_Messages_Item] | None = None
    output: list[Chat_Output_Item] | None = None
    created_at: rt.DateTime
    updated_at: rt.DateTime
    costs: list[Chat_Costs_Item] | None = None
    cost: int | float | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.assistant_id = get("assistantId")
        if get("assistant") is None:
            self.assistant = None
        else:
            left += 1
        if get("assistantOverrides") is None:
            self.assistant_overrides = None
        else:
            left += 1
        self.squad_id = get("squadId")
        if get("squad") is None:
            self.squad = None
        else:
            left += 1
        self.name = get("name")
        self.session_id = get("sessionId")
        if get("input") is None:
            self.input = None
        else:
            left += 1
        self.stream = get("stream")
        self.previous_chat_id = get("previousChatId")
        self.id = get("id")
        self.org_id = get("orgId")
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        if get("output") is None:
            self.output = None
        else:
            left += 1
        if (v := get("createdAt")) is not None:
            v = rt.DATE_TIME.decode(v)
        self.created_at = v
        if (v := get("updatedAt")) is not None:
            v = rt.DATE_TIME.decode(v)
        self.updated_at = v
        if get("costs") is None:
            self.costs = None
        else:
            left += 1
        self.cost = get("cost")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "assistantId": rt.TEXT,
                "assistant": rt.Ref("CreateAssistantDTO"),
                "assistantOverrides": rt.Ref("AssistantOverrides"),
                "squadId": rt.TEXT,
                "squad": rt.Ref("CreateSquadDTO"),
                "name": rt.Text(max_length=40),
                "sessionId": rt.TEXT,
                "input": rt.ByJsonType(rt.TEXT, rt.Array(_INPUT__ITEM)),
                "stream": rt.BOOLEAN,
                "previousChatId": rt.TEXT,
                "id": rt.TEXT,
                "orgId": rt.TEXT,
                "messages": rt.Array(_MESSAGES__ITEM),
                "output": rt.Array(_OUTPUT__ITEM),
                "createdAt": rt.DATE_TIME,
                "updatedAt": rt.DATE_TIME,
                "costs": rt.Array(_COSTS__ITEM),
                "cost": rt.NUMBER,
            },
        )


_INPUT__ITEM = rt.Tagged(
    "role",
    {
        "system": rt.Ref("SystemMessage"),
        "user": rt.Ref("UserMessage"),
        "assistant": rt.Ref("AssistantMessage"),
        "tool": rt.Ref("ToolMessage"),
        "developer": rt.Ref("DeveloperMessage"),
    },
)
_MESSAGES__ITEM = rt.Tagged(
    "role",
    {
        "system": rt.Ref("SystemMessage"),
        "user": rt.Ref("UserMessage"),
        "assistant": rt.Ref("AssistantMessage"),
        "tool": rt.Ref("ToolMessage"),
        "developer": rt.Ref("DeveloperMessage"),
    },
)
_OUTPUT__ITEM = rt.Tagged(
    "role",
    {
        "system": rt.Ref("SystemMessage"),
        "user": rt.Ref("UserMessage"),
        "assistant": rt.Ref("AssistantMessage"),
        "tool": rt.Ref("ToolMessage"),
        "developer": rt.Ref("DeveloperMessage"),
    },
)
_COSTS__ITEM = rt.Tagged(
    "type",
    {
        "model": rt.Ref("ModelCost"),
        "chat": rt.Ref("ChatCost"),
    },
)

if TYPE_CHECKING:
    Chat_Input_Item: TypeAlias = (
        SystemMessage
        | UserMessage
        | AssistantMessage
        | ToolMessage
        | DeveloperMessage
        | dict[str, Any]
    )
    Chat_Messages_Item: TypeAlias = (
        SystemMessage
        | UserMessage
        | AssistantMessage
        | ToolMessage
        | DeveloperMessage
        | dict[str, Any]
    )
    Chat_Output_Item: TypeAlias = (
        SystemMessage
        | UserMessage
        | AssistantMessage
        | ToolMessage
        | DeveloperMessage
        | dict[str, Any]
    )
    Chat_Costs_Item: TypeAlias = ModelCost | ChatCost | dict[str, Any]

ALIASES = {
    "Chat_Input_Item": _INPUT__ITEM,
    "Chat_Messages_Item": _MESSAGES__ITEM,
    "Chat_Output_Item": _OUTPUT__ITEM,
    "Chat_Costs_Item": _COSTS__ITEM,
}
