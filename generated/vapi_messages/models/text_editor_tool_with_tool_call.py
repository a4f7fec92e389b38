"""`TextEditorToolWithToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .server import Server
    from .tool_call import ToolCall
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed
    from .tool_message_start import ToolMessageStart
    from .tool_rejection_plan import ToolRejectionPlan


@rt.dataclass(slots=True, kw_only=True)
class TextEditorToolWithToolCall(rt.BranchRecord):
    """Found in `ServerMessageToolCalls.tool_with_tool_call_list` where `type` is `textEditor`."""

    messages: list[TextEditorToolWithToolCall_Messages_Item] | None = None
    type: Literal["textEditor"]
    sub_type: Literal["text_editor_20241022"]
    server: Server | None = None
    tool_call: ToolCall
    name: Literal["str_replace_editor"]
    """Default: `"str_replace_editor"`."""
    rejection_plan: ToolRejectionPlan | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        self.type = get("type")
        self.sub_type = get("subType")
        if get("server") is None:
            self.server = None
        else:
            left += 1
        if get("toolCall") is None:
            self.tool_call = None
        else:
            left += 1
        self.name = get("name")
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
                "type": rt.Const("textEditor"),
                "subType": rt.Const("text_editor_20241022"),
                "server": rt.Ref("Server"),
                "toolCall": rt.Ref("ToolCall"),
                "name": rt.Const("str_replace_editor"),
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
    TextEditorToolWithToolCall_Messages_Item: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )

ALIASES = {
    "TextEditorToolWithToolCall_Messages_Item": _MESSAGES__ITEM,
}
