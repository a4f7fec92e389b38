"""`Call.phoneCallTransport`."""

from .._runtime import OpenEnum


class Call_PhoneCallTransport(OpenEnum):
    """Whether a phone call runs over SIP or the public network."""

    SIP = "sip"
    PSTN = "pstn"
