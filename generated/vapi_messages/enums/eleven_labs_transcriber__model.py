"""`ElevenLabsTranscriber.model`."""

from .._runtime import OpenEnum


class ElevenLabsTranscriber_Model(OpenEnum):
    """The known values of `ElevenLabsTranscriber.model`."""

    SCRIBE_V1 = "scribe_v1"
    SCRIBE_V2 = "scribe_v2"
    SCRIBE_V2_REALTIME = "scribe_v2_realtime"
