"""`ServerMessageSpeechUpdate.role`."""

from .._runtime import OpenEnum


class ServerMessageSpeechUpdate_Role(OpenEnum):
    """Who is speaking."""

    ASSISTANT = "assistant"
    USER = "user"
