"""`ServerMessageStatusUpdate.status`."""

from .._runtime import OpenEnum


class ServerMessageStatusUpdate_Status(OpenEnum):
    """The status that the call has now. `ended` is the last one in the life of a call."""

    SCHEDULED = "scheduled"
    QUEUED = "queued"
    RINGING = "ringing"
    IN_PROGRESS = "in-progress"
    FORWARDING = "forwarding"
    ENDED = "ended"
    NOT_FOUND = "not-found"
    DELETION_FAILED = "deletion-failed"
