"""`TransferArtifact.status`."""

from .._runtime import OpenEnum


class TransferArtifact_Status(OpenEnum):
    """The known values of `TransferArtifact.status`."""

    CONNECTED = "connected"
    NO_ANSWER = "no-answer"
    BUSY = "busy"
    VOICEMAIL = "voicemail"
    FAILED = "failed"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
