"""`CreateMcpToolDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .mcp_tool_messages import McpToolMessages
    from .mcp_tool_metadata import McpToolMetadata
    from .server import Server
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed
    from .tool_message_start import ToolMessageStart
    from .tool_rejection_plan import ToolRejectionPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateMcpToolDTO(rt.BranchRecord):
    """Found in `AnthropicBedrockModel.tools` where `type` is `mcp` and 20 more."""

    messages: list[CreateMcpToolDTO_Messages_Item] | None = None
    type: Literal["mcp"]
    server: Server | None = None
    tool_messages: list[McpToolMessages] | None = None
    metadata: McpToolMetadata | None = None
    rejection_plan: ToolRejectionPlan | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        self.type = get("type")
        if get("server") is None:
            self.server = None
        else:
            left += 1
        if get("toolMessages") is None:
            self.tool_messages = None
        else:
            left += 1
        if get("metadata") is None:
            self.metadata = None
        else:
            left += 1
        if get("rejectionPlan") is None:
            self.rejection_plan = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": rt.Array(_MESSAGES__ITEM),
                "type": rt.Const("mcp"),
                "server": rt.Ref("Server"),
                "toolMessages": rt.Array(rt.Ref("McpToolMessages")),
                "metadata": rt.Ref("McpToolMetadata"),
                "rejectionPlan": rt.Ref("ToolRejectionPlan"),
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
    CreateMcpToolDTO_Messages_Item: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )

ALIASES = {
    "CreateMcpToolDTO_Messages_Item": _MESSAGES__ITEM,
}
