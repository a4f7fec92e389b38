"""`FallbackAssemblyAITranscriber.speechModel`."""

from .._runtime import OpenEnum


class FallbackAssemblyAITranscriber_SpeechModel(OpenEnum):
    """The known values of `FallbackAssemblyAITranscriber.speechModel`."""

    UNIVERSAL_STREAMING_ENGLISH = "universal-streaming-english"
    UNIVERSAL_STREAMING_MULTILINGUAL = "universal-streaming-multilingual"
    UNIVERSAL_3_5_PRO = "universal-3-5-pro"
