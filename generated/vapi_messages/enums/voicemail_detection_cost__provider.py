"""`VoicemailDetectionCost.provider`."""

from .._runtime import OpenEnum


class VoicemailDetectionCost_Provider(OpenEnum):
    """The known values of `VoicemailDetectionCost.provider`."""

    TWILIO = "twilio"
    GOOGLE = "google"
    OPENAI = "openai"
    VAPI = "vapi"
