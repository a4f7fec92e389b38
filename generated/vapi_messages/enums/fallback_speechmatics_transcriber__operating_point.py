"""`FallbackSpeechmaticsTranscriber.operatingPoint`."""

from .._runtime import OpenEnum


class FallbackSpeechmaticsTranscriber_OperatingPoint(OpenEnum):
    """The known values of `FallbackSpeechmaticsTranscriber.operatingPoint`."""

    STANDARD = "standard"
    ENHANCED = "enhanced"
