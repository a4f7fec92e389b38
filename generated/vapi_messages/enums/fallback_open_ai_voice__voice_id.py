"""`FallbackOpenAIVoice.voiceId`."""

from .._runtime import OpenEnum


class FallbackOpenAIVoice_VoiceId(OpenEnum):
    """The known values of `FallbackOpenAIVoice.voiceId`."""

    ALLOY = "alloy"
    ECHO = "echo"
    FABLE = "fable"
    ONYX = "onyx"
    NOVA = "nova"
    SHIMMER = "shimmer"
    MARIN = "marin"
    CEDAR = "cedar"
