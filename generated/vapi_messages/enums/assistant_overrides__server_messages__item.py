"""`AssistantOverrides.serverMessages[]`."""

from .._runtime import OpenEnum


class AssistantOverrides_ServerMessages_Item(OpenEnum):
    """The known values of `AssistantOverrides.serverMessages[]`."""

    ASSISTANT_STARTED = "assistant.started"
    ASSISTANT_SPEECH_STARTED = "assistant.speechStarted"
    CONVERSATION_UPDATE = "conversation-update"
    END_OF_CALL_REPORT = "end-of-call-report"
    FUNCTION_CALL = "function-call"
    HANG = "hang"
    LANGUAGE_CHANGED = "language-changed"
    LANGUAGE_CHANGE_DETECTED = "language-change-detected"
    MODEL_OUTPUT = "model-output"
    PHONE_CALL_CONTROL = "phone-call-control"
    SPEECH_UPDATE = "speech-update"
    STATUS_UPDATE = "status-update"
    TRANSCRIPT = "transcript"
    TRANSCRIPT_TRANSCRIPT_TYPE_FINAL = 'transcript[transcriptType="final"]'
    TOOL_CALLS = "tool-calls"
    TRANSFER_DESTINATION_REQUEST = "transfer-destination-request"
    HANDOFF_DESTINATION_REQUEST = "handoff-destination-request"
    TRANSFER_UPDATE = "transfer-update"
    USER_INTERRUPTED = "user-interrupted"
    VOICE_INPUT = "voice-input"
    CHAT_CREATED = "chat.created"
    CHAT_DELETED = "chat.deleted"
    SESSION_CREATED = "session.created"
    SESSION_UPDATED = "session.updated"
    SESSION_DELETED = "session.deleted"
    CALL_DELETED = "call.deleted"
    CALL_DELETE_FAILED = "call.delete.failed"
    CALL_ARTIFACT_UPLOAD = "call.artifact.upload"
