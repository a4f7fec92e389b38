"""`FallbackAzureSpeechTranscriber.segmentationStrategy`."""

from .._runtime import OpenEnum


class FallbackAzureSpeechTranscriber_SegmentationStrategy(OpenEnum):
    """The known values of `FallbackAzureSpeechTranscriber.segmentationStrategy`."""

    DEFAULT = "Default"
    TIME = "Time"
    SEMANTIC = "Semantic"
