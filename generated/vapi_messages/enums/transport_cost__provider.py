"""`TransportCost.provider`."""

from .._runtime import OpenEnum


class TransportCost_Provider(OpenEnum):
    """The known values of `TransportCost.provider`."""

    DAILY = "daily"
    VAPI_WEBSOCKET = "vapi.websocket"
    TWILIO = "twilio"
    VONAGE = "vonage"
    TELNYX = "telnyx"
    VAPI_SIP = "vapi.sip"
