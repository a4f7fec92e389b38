"""`CreateTransferCallToolDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed
    from .tool_message_start import ToolMessageStart
    from .tool_rejection_plan import ToolRejectionPlan
    from .transfer_destination_assistant import TransferDestinationAssistant
    from .transfer_destination_number import TransferDestinationNumber
    from .transfer_destination_sip import TransferDestinationSip


@rt.dataclass(slots=True, kw_only=True)
class CreateTransferCallToolDTO(rt.BranchRecord):
    """Found in `AnthropicBedrockModel.tools` where `type` is `transferCall` and 20 more."""

    messages: list[CreateTransferCallToolDTO_Messages_Item] | None = None
    type: Literal["transferCall"]
    destinations: list[CreateTransferCallToolDTO_Destinations_Item] | None = None
    rejection_plan: ToolRejectionPlan | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        self.type = get("type")
        if get("destinations") is None:
            self.destinations = None
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
                "type": rt.Const("transferCall"),
                "destinations": rt.Array(_DESTINATIONS__ITEM),
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
        "assistant": rt.Ref("TransferDestinationAssistant"),
        "number": rt.Ref("TransferDestinationNumber"),
        "sip": rt.Ref("TransferDestinationSip"),
    },
)

if TYPE_CHECKING:
    CreateTransferCallToolDTO_Messages_Item: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )
    CreateTransferCallToolDTO_Destinations_Item: TypeAlias = (
        TransferDestinationAssistant
        | TransferDestinationNumber
        | TransferDestinationSip
        | dict[str, Any]
    )

ALIASES = {
    "CreateTransferCallToolDTO_Messages_Item": _MESSAGES__ITEM,
    "CreateTransferCallToolDTO_Destinations_Item": _DESTINATIONS__ITEM,
}
