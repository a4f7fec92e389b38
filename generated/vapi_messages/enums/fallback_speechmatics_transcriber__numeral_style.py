"""`FallbackSpeechmaticsTranscriber.numeralStyle`."""

from .._runtime import OpenEnum


class FallbackSpeechmaticsTranscriber_NumeralStyle(OpenEnum):
    """The known values of `FallbackSpeechmaticsTranscriber.numeralStyle`."""

    WRITTEN = "written"
    SPOKEN = "spoken"
