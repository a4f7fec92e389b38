"""`NodeArtifact`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        self.node_name = get("nodeName")
        self.variable_values = get("variableValues")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": rt.Array(_MESSAGES__ITEM),
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
