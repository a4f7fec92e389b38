"""`FallbackSonioxTranscriber.model`."""

from .._runtime import OpenEnum


class FallbackSonioxTranscriber_Model(OpenEnum):
    """The known values of `FallbackSonioxTranscriber.model`."""

    STT_RT_V4 = "stt-rt-v4"
    STT_RT_V5 = "stt-rt-v5"
