"""`CreateBashToolDTO`."""

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
class CreateBashToolDTO(rt.BranchRecord):
    """Found in `AnthropicBedrockModel.tools` where `type` is `bash` and 20 more."""

    messages: list[CreateBashToolDTO_Messages_Item] | None = None
    type: Literal["bash"]
    sub_type: Literal["bash_20241022"]
    server: Server | None = None
    name: Literal["bash"]
    """Default: `"bash"`."""
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
                "type": rt.Const("bash"),
                "subType": rt.Const("bash_20241022"),
                "server": rt.Ref("Server"),
                "name": rt.Const("bash"),
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
    CreateBashToolDTO_Messages_Item: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )

ALIASES = {
    "CreateBashToolDTO_Messages_Item": _MESSAGES__ITEM,
}
