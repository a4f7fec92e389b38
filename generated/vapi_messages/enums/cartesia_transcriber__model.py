"""`CartesiaTranscriber.model`."""

from .._runtime import OpenEnum


class CartesiaTranscriber_Model(OpenEnum):
    """The known values of `CartesiaTranscriber.model`."""

    INK_WHISPER = "ink-whisper"
    INK_2 = "ink-2"
