"""`ServerMessageTranscript.type`."""

from .._runtime import OpenEnum


class ServerMessageTranscript_Type(OpenEnum):
    """The tag that tells this kind of message from the others."""

    TRANSCRIPT = "transcript"
    TRANSCRIPT_TRANSCRIPT_TYPE_FINAL = 'transcript[transcriptType="final"]'
