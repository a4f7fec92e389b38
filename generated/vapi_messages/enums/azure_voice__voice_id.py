"""`AzureVoice.voiceId`."""

from .._runtime import OpenEnum


class AzureVoice_VoiceId(OpenEnum):
    """The known values of `AzureVoice.voiceId`."""

    ANDREW = "andrew"
    BRIAN = "brian"
    EMMA = "emma"
