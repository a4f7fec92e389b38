"""`FallbackSpeechmaticsTranscriber.region`."""

from .._runtime import OpenEnum


class FallbackSpeechmaticsTranscriber_Region(OpenEnum):
    """The known values of `FallbackSpeechmaticsTranscriber.region`."""

    EU = "eu"
    US = "us"
