"""`CallArtifactUploadItem.type`."""

from .._runtime import OpenEnum


class CallArtifactUploadItem_Type(OpenEnum):
    """Which file."""

    END_OF_CALL_REPORT = "end-of-call-report"
    RECORDING_MONO = "recording-mono"
    RECORDING_STEREO = "recording-stereo"
    RECORDING_ASSISTANT = "recording-assistant"
    RECORDING_CUSTOMER = "recording-customer"
    LOG = "log"
    PCAP = "pcap"
