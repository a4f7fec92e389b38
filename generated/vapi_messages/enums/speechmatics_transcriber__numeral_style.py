"""`SpeechmaticsTranscriber.numeralStyle`."""

from .._runtime import OpenEnum


class SpeechmaticsTranscriber_NumeralStyle(OpenEnum):
    """The known values of `SpeechmaticsTranscriber.numeralStyle`."""

    WRITTEN = "written"
    SPOKEN = "spoken"
