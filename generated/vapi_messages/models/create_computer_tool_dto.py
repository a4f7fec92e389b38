"""`CreateComputerToolDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .server import Server
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed
    from .tool_message_start import ToolMessageStart
    from .tool_rejection_plan import ToolRejectionPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateComputerToolDTO(rt.BranchRecord):
    """Found in `AnthropicBedrockModel.tools` where `type` is `computer` and 20 more."""

    messages: list[CreateComputerToolDTO_Messages_Item] | None = None
    type: Literal["computer"]
    sub_type: Literal["computer_20241022"]
    server: Server | None = None
    name: Literal["computer"]
    """Default: `"computer"`."""
    display_width_px: int | float
    display_height_px: int | float
    display_number: int | float | None = None
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
        self.name = get("name")
        self.display_width_px = get("displayWidthPx")
        self.display_height_px = get("displayHeightPx")
        self.display_number = get("displayNumber")
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
                "type": rt.Const("computer"),
                "subType": rt.Const("computer_20241022"),
                "server": rt.Ref("Server"),
                "name": rt.Const("computer"),
                "displayWidthPx": rt.NUMBER,
                "displayHeightPx": rt.NUMBER,
                "displayNumber": rt.NUMBER,
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
    CreateComputerToolDTO_Messages_Item: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )

ALIASES = {
    "CreateComputerToolDTO_Messages_Item": _MESSAGES__ITEM,
}
