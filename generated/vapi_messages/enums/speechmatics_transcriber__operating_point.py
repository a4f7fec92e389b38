"""`SpeechmaticsTranscriber.operatingPoint`."""

from .._runtime import OpenEnum


class SpeechmaticsTranscriber_OperatingPoint(OpenEnum):
    """The known values of `SpeechmaticsTranscriber.operatingPoint`."""

    STANDARD = "standard"
    ENHANCED = "enhanced"
