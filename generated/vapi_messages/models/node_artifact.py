"""`NodeArtifact`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from .. import _runtime as rt

if TYPE_CHECKING:
    from .bot_message import BotMessage
    from .system_message import SystemMessage
    from .tool_call_message import ToolCallMessage
    from .tool_call_result_message import ToolCallResultMessage
    from .user_message import UserMessage

    NodeArtifact_Messages_Item: TypeAlias = (
        UserMessage
        | SystemMessage
        | BotMessage
        | ToolCallMessage
        | ToolCallResultMessage
        | dict[str, Any]
    )

_MESSAGES_ITEM = rt.Tagged(
    "role",
    {
        "user": rt.Ref("UserMessage"),
        "system": rt.Ref("SystemMessage"),
        "bot": rt.Ref("BotMessage"),
        "tool_calls": rt.Ref("ToolCallMessage"),
        "tool_call_result": rt.Ref("ToolCallResultMessage"),
    },
)
_MESSAGES = rt.Array(_MESSAGES_ITEM)
_KEYS = frozenset(
    {
        "messages",
        "nodeName",
        "variableValues",
    }
)
ALIASES = {
    "NodeArtifact_Messages_Item": _MESSAGES_ITEM,
}


@dataclass(slots=True, kw_only=True)
class NodeArtifact(rt.Record):
    """`NodeArtifact` of the document."""

    messages: list[NodeArtifact_Messages_Item] | None = None
    node_name: str | None = None
    variable_values: dict[str, Any] | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        v = get("messages")
        self.messages = v if v is None else _MESSAGES.decode(v)
        self.node_name = get("nodeName")
        self.variable_values = get("variableValues")
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.messages) is not None:
            out["messages"] = rt.encode(v)
        if (v := self.node_name) is not None:
            out["nodeName"] = v
        if (v := self.variable_values) is not None:
            out["variableValues"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
