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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "messages" in data and (v := data["messages"]) is not None:
            self.messages = _MESSAGES.decode(v)
            unread -= 1
        else:
            self.messages = None
        if "nodeName" in data and (v := data["nodeName"]) is not None:
            self.node_name = v
            unread -= 1
        else:
            self.node_name = None
        if "variableValues" in data and (v := data["variableValues"]) is not None:
            self.variable_values = v
            unread -= 1
        else:
            self.variable_values = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": _MESSAGES,
                "nodeName": rt.TEXT,
                "variableValues": rt.OBJECT,
            },
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
