"""`ServerMessageResponseTransferDestinationRequest`: its class, and how it is decoded, encoded
and checked.
"""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        if "destination" in data and (v := data["destination"]) is not None:
            unread["destination"] = ["destination", _DESTINATION, v]
        else:
            self.destination = None
        if "message" in data and (v := data["message"]) is not None:
            unread["message"] = ["message", _MESSAGE, v]
        else:
            self.message = None
        self.error = data["error"] if "error" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if "destination" not in out and (v := record.destination) is not None:
            out["destination"] = rt.ENCODERS[type(v)](v)
        if "message" not in out and (v := record.message) is not None:
            out["message"] = rt.ENCODERS[type(v)](v)
        if (v := record.error) is not None:
            out["error"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
