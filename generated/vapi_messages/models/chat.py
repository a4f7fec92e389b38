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
        get = data.get
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
            v = _CREATED_AT.decode(v)
        self.created_at = v
        if (v := get("updatedAt")) is not None:
            v = _UPDATED_AT.decode(v)
        self.updated_at = v
        if get("costs") is None:
            self.costs = None
        else:
            left += 1
        self.cost = get("cost")
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.assistant_id) is not None:
            out["assistantId"] = v
        if (v := record.assistant) is not None:
            out["assistant"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_overrides) is not None:
            out["assistantOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.squad_id) is not None:
            out["squadId"] = v
        if (v := record.squad) is not None:
            out["squad"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.session_id) is not None:
            out["sessionId"] = v
        if (v := record.input) is not None:
            out["input"] = rt.ENCODERS[type(v)](v)
        if (v := record.stream) is not None:
            out["stream"] = v
        if (v := record.previous_chat_id) is not None:
            out["previousChatId"] = v
        if (v := record.id) is not None:
            out["id"] = v
        if (v := record.org_id) is not None:
            out["orgId"] = v
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
        if (v := record.cost) is not None:
            out["cost"] = v
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
