"""`Chat`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.assistant_id = data["assistantId"] if "assistantId" in data else None
        if "assistant" in data and (v := data["assistant"]) is not None:
            unread["assistant"] = ["assistant", _ASSISTANT, v]
        else:
            self.assistant = None
        if "assistantOverrides" in data and (v := data["assistantOverrides"]) is not None:
            unread["assistant_overrides"] = ["assistantOverrides", _ASSISTANT_OVERRIDES, v]
        else:
            self.assistant_overrides = None
        self.squad_id = data["squadId"] if "squadId" in data else None
        if "squad" in data and (v := data["squad"]) is not None:
            unread["squad"] = ["squad", _SQUAD, v]
        else:
            self.squad = None
        self.name = data["name"] if "name" in data else None
        self.session_id = data["sessionId"] if "sessionId" in data else None
        if "input" in data and (v := data["input"]) is not None:
            unread["input"] = ["input", _INPUT, v]
        else:
            self.input = None
        self.stream = data["stream"] if "stream" in data else None
        self.previous_chat_id = data["previousChatId"] if "previousChatId" in data else None
        self.id = data["id"] if "id" in data else None
        self.org_id = data["orgId"] if "orgId" in data else None
        if "messages" in data and (v := data["messages"]) is not None:
            unread["messages"] = ["messages", _MESSAGES, v]
        else:
            self.messages = None
        if "output" in data and (v := data["output"]) is not None:
            unread["output"] = ["output", _OUTPUT, v]
        else:
            self.output = None
        self.created_at = _CREATED_AT.decode(data["createdAt"]) if "createdAt" in data else None
        self.updated_at = _UPDATED_AT.decode(data["updatedAt"]) if "updatedAt" in data else None
        if "costs" in data and (v := data["costs"]) is not None:
            unread["costs"] = ["costs", _COSTS, v]
        else:
            self.costs = None
        self.cost = data["cost"] if "cost" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.assistant_id) is not None:
            out["assistantId"] = v
        if "assistant" not in out and (v := record.assistant) is not None:
            out["assistant"] = rt.ENCODERS[type(v)](v)
        if "assistantOverrides" not in out and (v := record.assistant_overrides) is not None:
            out["assistantOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.squad_id) is not None:
            out["squadId"] = v
        if "squad" not in out and (v := record.squad) is not None:
            out["squad"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.session_id) is not None:
            out["sessionId"] = v
        if "input" not in out and (v := record.input) is not None:
            out["input"] = rt.ENCODERS[type(v)](v)
        if (v := record.stream) is not None:
            out["stream"] = v
        if (v := record.previous_chat_id) is not None:
            out["previousChatId"] = v
        if (v := record.id) is not None:
            out["id"] = v
        if (v := record.org_id) is not None:
            out["orgId"] = v
        if "messages" not in out and (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if "output" not in out and (v := record.output) is not None:
            out["output"] = rt.ENCODERS[type(v)](v)
        if (v := record.created_at) is not None:
            out["createdAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.updated_at) is not None:
            out["updatedAt"] = rt.ENCODERS[type(v)](v)
        if "costs" not in out and (v := record.costs) is not None:
            out["costs"] = rt.ENCODERS[type(v)](v)
        if (v := record.cost) is not None:
            out["cost"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "assistantId": rt.TEXT,
                "assistant": _ASSISTANT,
                "assistantOverrides": _ASSISTANT_OVERRIDES,
                "squadId": rt.TEXT,
                "squad": _SQUAD,
                "name": rt.Text(max_length=40),
                "sessionId": rt.TEXT,
                "input": _INPUT,
                "stream": rt.BOOLEAN,
                "previousChatId": rt.TEXT,
                "id": rt.TEXT,
                "orgId": rt.TEXT,
                "messages": _MESSAGES,
                "output": _OUTPUT,
                "createdAt": _CREATED_AT,
                "updatedAt": _UPDATED_AT,
                "costs": _COSTS,
                "cost": rt.NUMBER,
            },
            required=("id", "orgId", "createdAt", "updatedAt"),
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
_ASSISTANT = rt.Ref("CreateAssistantDTO")
_ASSISTANT_OVERRIDES = rt.Ref("AssistantOverrides")
_SQUAD = rt.Ref("CreateSquadDTO")
_INPUT = rt.OneOf(rt.TEXT, rt.Array(_INPUT__ITEM))
_MESSAGES = rt.Array(_MESSAGES__ITEM)
_OUTPUT = rt.Array(_OUTPUT__ITEM)
_CREATED_AT = rt.DATE_TIME
_UPDATED_AT = rt.DATE_TIME
_COSTS = rt.Array(_COSTS__ITEM)

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
