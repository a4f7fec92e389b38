"""`FallbackOpenAITranscriber.model`."""

from .._runtime import OpenEnum


class FallbackOpenAITranscriber_Model(OpenEnum):
    """The known values of `FallbackOpenAITranscriber.model`."""

    GPT_4O_TRANSCRIBE = "gpt-4o-transcribe"
    GPT_4O_MINI_TRANSCRIBE = "gpt-4o-mini-transcribe"
