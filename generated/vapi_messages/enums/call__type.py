"""`Call.type`."""

from .._runtime import OpenEnum


class Call_Type(OpenEnum):
    """Incoming or outgoing phone call, web call, or websocket call."""

    INBOUND_PHONE_CALL = "inboundPhoneCall"
    OUTBOUND_PHONE_CALL = "outboundPhoneCall"
    WEB_CALL = "webCall"
    VAPI_WEBSOCKET_CALL = "vapi.websocketCall"
