"""`ServerMessageResponseTransferDestinationRequest`: its class, and how it is read, written and
judged.
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
class ServerMessageResponseTransferDestinationRequest(rt.Record):
    """Where to transfer the call, or why not."""

    destination: ServerMessageResponseTransferDestinationRequest_Destination | None = None
    """An assistant, a phone number or a SIP address."""
    message: ServerMessageResponseTransferDestinationRequest_Message | None = None
    """What the caller hears while the transfer is under way."""
    error: str | None = None
    """Why there is no transfer."""
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("destination")) is not None:
            v = _DESTINATION.decode(v)
            unread -= 1
        self.destination = v
        if (v := get("message")) is not None:
            v = _MESSAGE.decode(v)
            unread -= 1
        self.message = v
        if (v := get("error")) is not None:
            unread -= 1
        self.error = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.destination) is not None:
            out["destination"] = rt.ENCODERS[type(v)](v)
        if (v := record.message) is not None:
            out["message"] = rt.ENCODERS[type(v)](v)
        if record.error is not None:
            out["error"] = record.error
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "destination": _DESTINATION,
                "message": _MESSAGE,
                "error": rt.TEXT,
            },
            extra=rt.ANY,
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
KNOWN_KEYS = frozenset(
    {
        "destination",
        "message",
        "error",
    }
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
