"""`NodeArtifact`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .bot_message import BotMessage
    from .system_message import SystemMessage
    from .tool_call_message import ToolCallMessage
    from .tool_call_result_message import ToolCallResultMessage
    from .user_message import UserMessage


@rt.dataclass(slots=True, kw_only=True)
class NodeArtifact(rt.Record):
    """The object `NodeArtifact`."""

    messages: list[NodeArtifact_Messages_Item] | None = None
    node_name: str | None = None
    variable_values: dict[str, Any] | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("messages")) is not None:
            v = _MESSAGES.decode(v)
            unread -= 1
        self.messages = v
        if (v := get("nodeName")) is not None:
            unread -= 1
        self.node_name = v
        if (v := get("variableValues")) is not None:
            unread -= 1
        self.variable_values = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if record.node_name is not None:
            out["nodeName"] = record.node_name
        if record.variable_values is not None:
            out["variableValues"] = record.variable_values
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": _MESSAGES,
                "nodeName": rt.TEXT,
                "variableValues": rt.OBJECT,
            },
            extra=rt.ANY,
        )


_MESSAGES__ITEM = rt.Tagged(
    "role",
    {
        "user": rt.Ref("UserMessage"),
        "system": rt.Ref("SystemMessage"),
        "bot": rt.Ref("BotMessage"),
        "tool_calls": rt.Ref("ToolCallMessage"),
        "tool_call_result": rt.Ref("ToolCallResultMessage"),
    },
)
_MESSAGES = rt.Array(_MESSAGES__ITEM)
KNOWN_KEYS = frozenset(
    {
        "messages",
        "nodeName",
        "variableValues",
    }
)

if TYPE_CHECKING:
    NodeArtifact_Messages_Item: TypeAlias = (
        UserMessage
        | SystemMessage
        | BotMessage
        | ToolCallMessage
        | ToolCallResultMessage
        | dict[str, Any]
    )

ALIASES = {
    "NodeArtifact_Messages_Item": _MESSAGES__ITEM,
}
