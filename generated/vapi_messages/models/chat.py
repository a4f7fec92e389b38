"""`Chat`: its class, and how it is read, written and judged."""

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
class Chat(rt.Record):
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
        unread = len(data)
        if "assistantId" in data and (v := data["assistantId"]) is not None:
            self.assistant_id = v
            unread -= 1
        else:
            self.assistant_id = None
        if "assistant" in data and (v := data["assistant"]) is not None:
            self.assistant = _ASSISTANT.decode(v)
            unread -= 1
        else:
            self.assistant = None
        if "assistantOverrides" in data and (v := data["assistantOverrides"]) is not None:
            self.assistant_overrides = _ASSISTANT_OVERRIDES.decode(v)
            unread -= 1
        else:
            self.assistant_overrides = None
        if "squadId" in data and (v := data["squadId"]) is not None:
            self.squad_id = v
            unread -= 1
        else:
            self.squad_id = None
        if "squad" in data and (v := data["squad"]) is not None:
            self.squad = _SQUAD.decode(v)
            unread -= 1
        else:
            self.squad = None
        if "name" in data and (v := data["name"]) is not None:
            self.name = v
            unread -= 1
        else:
            self.name = None
        if "sessionId" in data and (v := data["sessionId"]) is not None:
            self.session_id = v
            unread -= 1
        else:
            self.session_id = None
        if "input" in data and (v := data["input"]) is not None:
            self.input = _INPUT.decode(v)
            unread -= 1
        else:
            self.input = None
        if "stream" in data and (v := data["stream"]) is not None:
            self.stream = v
            unread -= 1
        else:
            self.stream = None
        if "previousChatId" in data and (v := data["previousChatId"]) is not None:
            self.previous_chat_id = v
            unread -= 1
        else:
            self.previous_chat_id = None
        if (v := data.get("id")) is not None:
            unread -= 1
        self.id = v
        if (v := data.get("orgId")) is not None:
            unread -= 1
        self.org_id = v
        if "messages" in data and (v := data["messages"]) is not None:
            self.messages = _MESSAGES.decode(v)
            unread -= 1
        else:
            self.messages = None
        if "output" in data and (v := data["output"]) is not None:
            self.output = _OUTPUT.decode(v)
            unread -= 1
        else:
            self.output = None
        if (v := data.get("createdAt")) is not None:
            v = _CREATED_AT.decode(v)
            unread -= 1
        self.created_at = v
        if (v := data.get("updatedAt")) is not None:
            v = _UPDATED_AT.decode(v)
            unread -= 1
        self.updated_at = v
        if "costs" in data and (v := data["costs"]) is not None:
            self.costs = _COSTS.decode(v)
            unread -= 1
        else:
            self.costs = None
        if "cost" in data and (v := data["cost"]) is not None:
            self.cost = v
            unread -= 1
        else:
            self.cost = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.assistant_id is not None:
            out["assistantId"] = record.assistant_id
        if (v := record.assistant) is not None:
            out["assistant"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_overrides) is not None:
            out["assistantOverrides"] = rt.ENCODERS[type(v)](v)
        if record.squad_id is not None:
            out["squadId"] = record.squad_id
        if (v := record.squad) is not None:
            out["squad"] = rt.ENCODERS[type(v)](v)
        if record.name is not None:
            out["name"] = record.name
        if record.session_id is not None:
            out["sessionId"] = record.session_id
        if (v := record.input) is not None:
            out["input"] = rt.ENCODERS[type(v)](v)
        if record.stream is not None:
            out["stream"] = record.stream
        if record.previous_chat_id is not None:
            out["previousChatId"] = record.previous_chat_id
        if record.id is not None:
            out["id"] = record.id
        if record.org_id is not None:
            out["orgId"] = record.org_id
        if (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if (v := record.output) is not None:
            out["output"] = rt.ENCODERS[type(v)](v)
        if (v := record.created_at) is not None:
            out["createdAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.updated_at) is not None:
            out["updatedAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.costs) is not None:
            out["costs"] = rt.ENCODERS[type(v)](v)
        if record.cost is not None:
            out["cost"] = record.cost
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
