"""`OpenAIVoice.voiceId`."""

from .._runtime import OpenEnum


class OpenAIVoice_VoiceId(OpenEnum):
    """The known values of `OpenAIVoice.voiceId`."""

    ALLOY = "alloy"
    ECHO = "echo"
    FABLE = "fable"
    ONYX = "onyx"
    NOVA = "nova"
    SHIMMER = "shimmer"
    MARIN = "marin"
    CEDAR = "cedar"
