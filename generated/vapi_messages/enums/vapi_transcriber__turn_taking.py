"""`VapiTranscriber.turnTaking`."""

from .._runtime import OpenEnum


class VapiTranscriber_TurnTaking(OpenEnum):
    """The known values of `VapiTranscriber.turnTaking`."""

    INTELLIGENT = "intelligent"
    MANUAL = "manual"
