"""`FallbackCartesiaTranscriber.model`."""

from .._runtime import OpenEnum


class FallbackCartesiaTranscriber_Model(OpenEnum):
    """The known values of `FallbackCartesiaTranscriber.model`."""

    INK_WHISPER = "ink-whisper"
    INK_2 = "ink-2"
