"""`AudioFormat.format`."""

from .._runtime import OpenEnum


class AudioFormat_Format(OpenEnum):
    """The known values of `AudioFormat.format`."""

    PCM_S16LE = "pcm_s16le"
    MULAW = "mulaw"
