"""`AzureSpeechTranscriber.segmentationStrategy`."""

from .._runtime import OpenEnum


class AzureSpeechTranscriber_SegmentationStrategy(OpenEnum):
    """The known values of `AzureSpeechTranscriber.segmentationStrategy`."""

    DEFAULT = "Default"
    TIME = "Time"
    SEMANTIC = "Semantic"
