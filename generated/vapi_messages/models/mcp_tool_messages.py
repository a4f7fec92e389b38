"""`McpToolMessages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed
    from .tool_message_start import ToolMessageStart


@rt.dataclass(slots=True, kw_only=True)
class McpToolMessages(rt.BranchRecord):
    """Found in `CreateMcpToolDTO.tool_messages`."""

    name: str
    messages: list[McpToolMessages_Messages_Item] | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.name = get("name")
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "name": rt.TEXT,
                "messages": rt.Array(_MESSAGES__ITEM),
            },
        )


_MESSAGES__ITEM = rt.Tagged(
    "type",
    {
        "request-start": rt.Ref("ToolMessageStart"),
        "request-complete": rt.Ref("ToolMessageComplete"),
        "request-failed": rt.Ref("ToolMessageFailed"),
        "request-response-delayed": rt.Ref("ToolMessageDelayed"),
    },
)

if TYPE_CHECKING:
    McpToolMessages_Messages_Item: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )

ALIASES = {
    "McpToolMessages_Messages_Item": _MESSAGES__ITEM,
}
