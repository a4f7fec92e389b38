"""`CreateGoogleCalendarCheckAvailabilityToolDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed
    from .tool_message_start import ToolMessageStart
    from .tool_rejection_plan import ToolRejectionPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateGoogleCalendarCheckAvailabilityToolDTO(rt.BranchRecord):
    """Found in `AnthropicBedrockModel.tools` where `type` is
    `google.calendar.availability.check` and 20 more.
    """

    messages: list[CreateGoogleCalendarCheckAvailabilityToolDTO_Messages_Item] | None = None
    type: Literal["google.calendar.availability.check"]
    rejection_plan: ToolRejectionPlan | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        self.type = get("type")
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
                "type": rt.Const("google.calendar.availability.check"),
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
    CreateGoogleCalendarCheckAvailabilityToolDTO_Messages_Item: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )

ALIASES = {
    "CreateGoogleCalendarCheckAvailabilityToolDTO_Messages_Item": _MESSAGES__ITEM,
}
