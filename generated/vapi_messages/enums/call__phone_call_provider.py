"""`Call.phoneCallProvider`."""

from .._runtime import OpenEnum


class Call_PhoneCallProvider(OpenEnum):
    """The telephone company behind the call. Deprecated; `transport` says it too."""

    TWILIO = "twilio"
    VONAGE = "vonage"
    VAPI = "vapi"
    TELNYX = "telnyx"
