"""`OpenAITranscriber.model`."""

from .._runtime import OpenEnum


class OpenAITranscriber_Model(OpenEnum):
    """The known values of `OpenAITranscriber.model`."""

    GPT_4O_TRANSCRIBE = "gpt-4o-transcribe"
    GPT_4O_MINI_TRANSCRIBE = "gpt-4o-mini-transcribe"
