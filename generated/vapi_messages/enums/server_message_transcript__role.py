"""`ServerMessageTranscript.role`."""

from .._runtime import OpenEnum


class ServerMessageTranscript_Role(OpenEnum):
    """Who spoke."""

    ASSISTANT = "assistant"
    USER = "user"
