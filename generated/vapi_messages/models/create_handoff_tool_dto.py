"""`CreateHandoffToolDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .handoff_destination_assistant import HandoffDestinationAssistant
    from .handoff_destination_dynamic import HandoffDestinationDynamic
    from .handoff_destination_squad import HandoffDestinationSquad
    from .open_ai_function import OpenAIFunction
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed
    from .tool_message_start import ToolMessageStart
    from .tool_rejection_plan import ToolRejectionPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateHandoffToolDTO(rt.BranchRecord):
    """Found in `AnthropicBedrockModel.tools` where `type` is `handoff` and 20 more."""

    messages: list[CreateHandoffToolDTO_Messages_Item] | None = None
    type: Literal["handoff"]
    default_result: str | None = None
    destinations: list[CreateHandoffToolDTO_Destinations_Item] | None = None
    function: OpenAIFunction | None = None
    rejection_plan: ToolRejectionPlan | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        self.type = get("type")
        self.default_result = get("defaultResult")
        if get("destinations") is None:
            self.destinations = None
        else:
            left += 1
        if get("function") is None:
            self.function = None
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
                "type": rt.Const("handoff"),
                "defaultResult": rt.TEXT,
                "destinations": rt.Array(_DESTINATIONS__ITEM),
                "function": rt.Ref("OpenAIFunction"),
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
_DESTINATIONS__ITEM = rt.Tagged(
    "type",
    {
        "assistant": rt.Ref("HandoffDestinationAssistant"),
        "dynamic": rt.Ref("HandoffDestinationDynamic"),
        "squad": rt.Ref("HandoffDestinationSquad"),
    },
)

if TYPE_CHECKING:
    CreateHandoffToolDTO_Messages_Item: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )
    CreateHandoffToolDTO_Destinations_Item: TypeAlias = (
        HandoffDestinationAssistant
        | HandoffDestinationDynamic
        | HandoffDestinationSquad
        | dict[str, Any]
    )

ALIASES = {
    "CreateHandoffToolDTO_Messages_Item": _MESSAGES__ITEM,
    "CreateHandoffToolDTO_Destinations_Item": _DESTINATIONS__ITEM,
}
