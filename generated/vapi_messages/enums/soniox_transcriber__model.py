"""`SonioxTranscriber.model`."""

from .._runtime import OpenEnum


class SonioxTranscriber_Model(OpenEnum):
    """The known values of `SonioxTranscriber.model`."""

    STT_RT_V4 = "stt-rt-v4"
    STT_RT_V5 = "stt-rt-v5"
