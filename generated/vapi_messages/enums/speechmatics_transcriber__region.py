"""`SpeechmaticsTranscriber.region`."""

from .._runtime import OpenEnum


class SpeechmaticsTranscriber_Region(OpenEnum):
    """The known values of `SpeechmaticsTranscriber.region`."""

    EU = "eu"
    US = "us"
