"""`ServerMessage`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .server_message_assistant_request import ServerMessageAssistantRequest
    from .server_message_assistant_speech import ServerMessageAssistantSpeech
    from .server_message_call_artifact_upload import ServerMessageCallArtifactUpload
    from .server_message_call_delete_failed import ServerMessageCallDeleteFailed
    from .server_message_call_deleted import ServerMessageCallDeleted
    from .server_message_call_endpointing_request import ServerMessageCallEndpointingRequest
    from .server_message_campaign_predial import ServerMessageCampaignPredial
    from .server_message_chat_created import ServerMessageChatCreated
    from .server_message_chat_deleted import ServerMessageChatDeleted
    from .server_message_conversation_update import ServerMessageConversationUpdate
    from .server_message_end_of_call_report import ServerMessageEndOfCallReport
    from .server_message_handoff_destination_request import ServerMessageHandoffDestinationRequest
    from .server_message_hang import ServerMessageHang
    from .server_message_knowledge_base_request import ServerMessageKnowledgeBaseRequest
    from .server_message_language_change_detected import ServerMessageLanguageChangeDetected
    from .server_message_model_output import ServerMessageModelOutput
    from .server_message_phone_call_control import ServerMessagePhoneCallControl
    from .server_message_session_created import ServerMessageSessionCreated
    from .server_message_session_deleted import ServerMessageSessionDeleted
    from .server_message_session_updated import ServerMessageSessionUpdated
    from .server_message_speech_update import ServerMessageSpeechUpdate
    from .server_message_status_update import ServerMessageStatusUpdate
    from .server_message_tool_calls import ServerMessageToolCalls
    from .server_message_transcript import ServerMessageTranscript
    from .server_message_transfer_destination_request import ServerMessageTransferDestinationRequest
    from .server_message_transfer_update import ServerMessageTransferUpdate
    from .server_message_user_interrupted import ServerMessageUserInterrupted
    from .server_message_voice_input import ServerMessageVoiceInput
    from .server_message_voice_request import ServerMessageVoiceRequest


@rt.dataclass(slots=True, kw_only=True)
class ServerMessage(rt.BranchRecord):
    """The body of a webhook that Vapi posts to your server.

    Decode the request body with `ServerMessage.from_json` and match on `message`. A message
    that arrives without this envelope is read by `ServerMessage.from_message`.
    """

    message: ServerMessage_Message
    """What happened, or what is asked of you; the `type` inside says which kind it is."""

    @classmethod
    def from_message(
        cls, data: Mapping[str, Any], *, strict: bool = False, closed_enums: bool = False
    ) -> ServerMessage:
        """Read a bare `message`: one that comes without the object around it."""
        body = {"message": rt.as_object("ServerMessage", data)}
        return cls.from_dict(body, strict=strict, closed_enums=closed_enums)

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("message") is None:
            self.message = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "message": _MESSAGE,
            },
        )


_MESSAGE = rt.Tagged(
    "type",
    {
        "assistant-request": rt.Ref("ServerMessageAssistantRequest"),
        "conversation-update": rt.Ref("ServerMessageConversationUpdate"),
        "end-of-call-report": rt.Ref("ServerMessageEndOfCallReport"),
        "handoff-destination-request": rt.Ref("ServerMessageHandoffDestinationRequest"),
        "hang": rt.Ref("ServerMessageHang"),
        "knowledge-base-request": rt.Ref("ServerMessageKnowledgeBaseRequest"),
        "model-output": rt.Ref("ServerMessageModelOutput"),
        "phone-call-control": rt.Ref("ServerMessagePhoneCallControl"),
        "speech-update": rt.Ref("ServerMessageSpeechUpdate"),
        "status-update": rt.Ref("ServerMessageStatusUpdate"),
        "tool-calls": rt.Ref("ServerMessageToolCalls"),
        "transfer-destination-request": rt.Ref("ServerMessageTransferDestinationRequest"),
        "transfer-update": rt.Ref("ServerMessageTransferUpdate"),
        "transcript": rt.Ref("ServerMessageTranscript"),
        'transcript[transcriptType="final"]': rt.Ref("ServerMessageTranscript"),
        "user-interrupted": rt.Ref("ServerMessageUserInterrupted"),
        "language-change-detected": rt.Ref("ServerMessageLanguageChangeDetected"),
        "voice-input": rt.Ref("ServerMessageVoiceInput"),
        "assistant.speechStarted": rt.Ref("ServerMessageAssistantSpeech"),
        "voice-request": rt.Ref("ServerMessageVoiceRequest"),
        "call.endpointing.request": rt.Ref("ServerMessageCallEndpointingRequest"),
        "chat.created": rt.Ref("ServerMessageChatCreated"),
        "chat.deleted": rt.Ref("ServerMessageChatDeleted"),
        "session.created": rt.Ref("ServerMessageSessionCreated"),
        "session.updated": rt.Ref("ServerMessageSessionUpdated"),
        "session.deleted": rt.Ref("ServerMessageSessionDeleted"),
        "call.deleted": rt.Ref("ServerMessageCallDeleted"),
        "call.delete.failed": rt.Ref("ServerMessageCallDeleteFailed"),
        "call.artifact.upload": rt.Ref("ServerMessageCallArtifactUpload"),
        "campaign.predial": rt.Ref("ServerMessageCampaignPredial"),
    },
    rt.Ref("ServerMessageToolCalls"),
)

if TYPE_CHECKING:
    ServerMessage_Message: TypeAlias = (
        ServerMessageAssistantRequest
        | ServerMessageConversationUpdate
        | ServerMessageEndOfCallReport
        | ServerMessageHandoffDestinationRequest
        | ServerMessageHang
        | ServerMessageKnowledgeBaseRequest
        | ServerMessageModelOutput
        | ServerMessagePhoneCallControl
        | ServerMessageSpeechUpdate
        | ServerMessageStatusUpdate
        | ServerMessageToolCalls
        | ServerMessageTransferDestinationRequest
        | ServerMessageTransferUpdate
        | ServerMessageTranscript
        | ServerMessageUserInterrupted
        | ServerMessageLanguageChangeDetected
        | ServerMessageVoiceInput
        | ServerMessageAssistantSpeech
        | ServerMessageVoiceRequest
        | ServerMessageCallEndpointingRequest
        | ServerMessageChatCreated
        | ServerMessageChatDeleted
        | ServerMessageSessionCreated
        | ServerMessageSessionUpdated
        | ServerMessageSessionDeleted
        | ServerMessageCallDeleted
        | ServerMessageCallDeleteFailed
        | ServerMessageCallArtifactUpload
        | ServerMessageCampaignPredial
        | dict[str, Any]
    )

ALIASES = {
    "ServerMessage_Message": _MESSAGE,
}
