"""`AssemblyAITranscriber.speechModel`."""

from .._runtime import OpenEnum


class AssemblyAITranscriber_SpeechModel(OpenEnum):
    """The known values of `AssemblyAITranscriber.speechModel`."""

    UNIVERSAL_STREAMING_ENGLISH = "universal-streaming-english"
    UNIVERSAL_STREAMING_MULTILINGUAL = "universal-streaming-multilingual"
    UNIVERSAL_3_5_PRO = "universal-3-5-pro"
