"""`FallbackAzureVoice.voiceId`."""

from .._runtime import OpenEnum


class FallbackAzureVoice_VoiceId(OpenEnum):
    """The known values of `FallbackAzureVoice.voiceId`."""

    ANDREW = "andrew"
    BRIAN = "brian"
    EMMA = "emma"
