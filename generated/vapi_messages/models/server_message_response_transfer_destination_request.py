"""`ServerMessageResponseTransferDestinationRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed
    from .tool_message_start import ToolMessageStart
    from .transfer_destination_assistant import TransferDestinationAssistant
    from .transfer_destination_number import TransferDestinationNumber
    from .transfer_destination_sip import TransferDestinationSip


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageResponseTransferDestinationRequest(rt.BranchRecord):
    """Where to transfer the call, or why not."""

    destination: ServerMessageResponseTransferDestinationRequest_Destination | None = None
    """An assistant, a phone number or a SIP address."""
    message: ServerMessageResponseTransferDestinationRequest_Message | None = None
    """What the caller hears while the transfer is under way."""
    error: str | None = None
    """Why there is no transfer."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("destination") is None:
            self.destination = None
        else:
            left += 1
        if get("message") is None:
            self.message = None
        else:
            left += 1
        self.error = get("error")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "destination": _DESTINATION,
                "message": _MESSAGE,
                "error": rt.TEXT,
            },
        )


_DESTINATION = rt.Tagged(
    "type",
    {
        "assistant": rt.Ref("TransferDestinationAssistant"),
        "number": rt.Ref("TransferDestinationNumber"),
        "sip": rt.Ref("TransferDestinationSip"),
    },
)
_MESSAGE = rt.Tagged(
    "type",
    {
        "request-start": rt.Ref("ToolMessageStart"),
        "request-complete": rt.Ref("ToolMessageComplete"),
        "request-failed": rt.Ref("ToolMessageFailed"),
        "request-response-delayed": rt.Ref("ToolMessageDelayed"),
    },
)

if TYPE_CHECKING:
    ServerMessageResponseTransferDestinationRequest_Destination: TypeAlias = (
        TransferDestinationAssistant
        | TransferDestinationNumber
        | TransferDestinationSip
        | dict[str, Any]
    )
    ServerMessageResponseTransferDestinationRequest_Message: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )

ALIASES = {
    "ServerMessageResponseTransferDestinationRequest_Destination": _DESTINATION,
    "ServerMessageResponseTransferDestinationRequest_Message": _MESSAGE,
}
