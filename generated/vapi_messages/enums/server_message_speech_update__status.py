"""`ServerMessageSpeechUpdate.status`."""

from .._runtime import OpenEnum


class ServerMessageSpeechUpdate_Status(OpenEnum):
    """Whether the speech started or stopped."""

    STARTED = "started"
    STOPPED = "stopped"
