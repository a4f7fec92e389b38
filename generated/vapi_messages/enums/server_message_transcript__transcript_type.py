"""`ServerMessageTranscript.transcriptType`."""

from .._runtime import OpenEnum


class ServerMessageTranscript_TranscriptType(OpenEnum):
    """Whether the words may still change (`partial`) or are settled (`final`)."""

    PARTIAL = "partial"
    FINAL = "final"
