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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("assistantId")) is not None:
            unread -= 1
        self.assistant_id = v
        if (v := get("assistant")) is not None:
            v = _ASSISTANT.decode(v)
            unread -= 1
        self.assistant = v
        if (v := get("assistantOverrides")) is not None:
            v = _ASSISTANT_OVERRIDES.decode(v)
            unread -= 1
        self.assistant_overrides = v
        if (v := get("squadId")) is not None:
            unread -= 1
        self.squad_id = v
        if (v := get("squad")) is not None:
            v = _SQUAD.decode(v)
            unread -= 1
        self.squad = v
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := get("sessionId")) is not None:
            unread -= 1
        self.session_id = v
        if (v := get("input")) is not None:
            v = _INPUT.decode(v)
            unread -= 1
        self.input = v
        if (v := get("stream")) is not None:
            unread -= 1
        self.stream = v
        if (v := get("previousChatId")) is not None:
            unread -= 1
        self.previous_chat_id = v
        if (v := get("id")) is not None:
            unread -= 1
        self.id = v
        if (v := get("orgId")) is not None:
            unread -= 1
        self.org_id = v
        if (v := get("messages")) is not None:
            v = _MESSAGES.decode(v)
            unread -= 1
        self.messages = v
        if (v := get("output")) is not None:
            v = _OUTPUT.decode(v)
            unread -= 1
        self.output = v
        if (v := get("createdAt")) is not None:
            v = _CREATED_AT.decode(v)
            unread -= 1
        self.created_at = v
        if (v := get("updatedAt")) is not None:
            v = _UPDATED_AT.decode(v)
            unread -= 1
        self.updated_at = v
        if (v := get("costs")) is not None:
            v = _COSTS.decode(v)
            unread -= 1
        self.costs = v
        if (v := get("cost")) is not None:
            unread -= 1
        self.cost = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
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
KNOWN_KEYS = frozenset(
    {
        "assistantId",
        "assistant",
        "assistantOverrides",
        "squadId",
        "squad",
        "name",
        "sessionId",
        "input",
        "stream",
        "previousChatId",
        "id",
        "orgId",
        "messages",
        "output",
        "createdAt",
        "updatedAt",
        "costs",
        "cost",
    }
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
