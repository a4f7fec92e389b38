"""`NodeArtifact`: its class, and how it is decoded, encoded and checked."""

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
class NodeArtifact(rt.BranchRecord):
    """Found in `Artifact.nodes`."""

    messages: list[NodeArtifact_Messages_Item] | None = None
    node_name: str | None = None
    variable_values: dict[str, Any] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        self.node_name = get("nodeName")
        self.variable_values = get("variableValues")
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
        if (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if (v := record.node_name) is not None:
            out["nodeName"] = v
        if (v := record.variable_values) is not None:
            out["variableValues"] = v
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
