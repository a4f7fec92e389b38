"""Receives the messages of this package: verifies, reads, hands on to a handler and answers.

What does not depend on the document is in `_runtime/receiver`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, overload

from ._runtime.receiver import AnswerError as AnswerError
from ._runtime.receiver import AuthError as AuthError
from ._runtime.receiver import BaseReceiver as BaseReceiver
from ._runtime.receiver import Bearer as Bearer
from ._runtime.receiver import DeadlineError as DeadlineError
from ._runtime.receiver import GitHub as GitHub
from ._runtime.receiver import Handled as Handled
from ._runtime.receiver import Headers as Headers
from ._runtime.receiver import Hmac as Hmac
from ._runtime.receiver import Reply as Reply
from ._runtime.receiver import Scheme as Scheme
from ._runtime.receiver import StandardWebhooks as StandardWebhooks
from ._runtime.receiver import Stripe as Stripe
from ._runtime.receiver import Tally as Tally

if TYPE_CHECKING:
    from ._runtime.receiver import Fallback, On
    from .models.server_message_assistant_request import ServerMessageAssistantRequest
    from .models.server_message_assistant_speech import ServerMessageAssistantSpeech
    from .models.server_message_call_artifact_upload import ServerMessageCallArtifactUpload
    from .models.server_message_call_delete_failed import ServerMessageCallDeleteFailed
    from .models.server_message_call_deleted import ServerMessageCallDeleted
    from .models.server_message_call_endpointing_request import ServerMessageCallEndpointingRequest
    from .models.server_message_campaign_predial import ServerMessageCampaignPredial
    from .models.server_message_chat_created import ServerMessageChatCreated
    from .models.server_message_chat_deleted import ServerMessageChatDeleted
    from .models.server_message_conversation_update import ServerMessageConversationUpdate
    from .models.server_message_end_of_call_report import ServerMessageEndOfCallReport
    from .models.server_message_handoff_destination_request import (
        ServerMessageHandoffDestinationRequest,
    )
    from .models.server_message_hang import ServerMessageHang
    from .models.server_message_knowledge_base_request import ServerMessageKnowledgeBaseRequest
    from .models.server_message_language_change_detected import ServerMessageLanguageChangeDetected
    from .models.server_message_model_output import ServerMessageModelOutput
    from .models.server_message_phone_call_control import ServerMessagePhoneCallControl
    from .models.server_message_response_assistant_request import (
        ServerMessageResponseAssistantRequest,
    )
    from .models.server_message_response_call_endpointing_request import (
        ServerMessageResponseCallEndpointingRequest,
    )
    from .models.server_message_response_campaign_predial import (
        ServerMessageResponseCampaignPredial,
    )
    from .models.server_message_response_handoff_destination_request import (
        ServerMessageResponseHandoffDestinationRequest,
    )
    from .models.server_message_response_knowledge_base_request import (
        ServerMessageResponseKnowledgeBaseRequest,
    )
    from .models.server_message_response_tool_calls import ServerMessageResponseToolCalls
    from .models.server_message_response_transfer_destination_request import (
        ServerMessageResponseTransferDestinationRequest,
    )
    from .models.server_message_response_voice_request import ServerMessageResponseVoiceRequest
    from .models.server_message_session_created import ServerMessageSessionCreated
    from .models.server_message_session_deleted import ServerMessageSessionDeleted
    from .models.server_message_session_updated import ServerMessageSessionUpdated
    from .models.server_message_speech_update import ServerMessageSpeechUpdate
    from .models.server_message_status_update import ServerMessageStatusUpdate
    from .models.server_message_tool_calls import ServerMessageToolCalls
    from .models.server_message_transcript import ServerMessageTranscript
    from .models.server_message_transfer_destination_request import (
        ServerMessageTransferDestinationRequest,
    )
    from .models.server_message_transfer_update import ServerMessageTransferUpdate
    from .models.server_message_user_interrupted import ServerMessageUserInterrupted
    from .models.server_message_voice_input import ServerMessageVoiceInput
    from .models.server_message_voice_request import ServerMessageVoiceRequest

    _Unanswered: TypeAlias = (
        ServerMessageConversationUpdate
        | ServerMessageEndOfCallReport
        | ServerMessageHang
        | ServerMessageModelOutput
        | ServerMessagePhoneCallControl
        | ServerMessageSpeechUpdate
        | ServerMessageStatusUpdate
        | ServerMessageTransferUpdate
        | ServerMessageTranscript
        | ServerMessageUserInterrupted
        | ServerMessageLanguageChangeDetected
        | ServerMessageVoiceInput
        | ServerMessageAssistantSpeech
        | ServerMessageChatCreated
        | ServerMessageChatDeleted
        | ServerMessageSessionCreated
        | ServerMessageSessionUpdated
        | ServerMessageSessionDeleted
        | ServerMessageCallDeleted
        | ServerMessageCallDeleteFailed
        | ServerMessageCallArtifactUpload
    )
    _M = TypeVar("_M", bound=_Unanswered)


class Receiver(BaseReceiver):
    """Receives the messages of this package. `BaseReceiver` says what the options are."""

    _PACKAGE = __package__ or ""
    _ROOT = "ServerMessage"
    _ENVELOPES = {
        "ServerMessage": ("message", "message"),
    }
    _MESSAGES = frozenset(
        [
            "ServerMessageAssistantRequest",
            "ServerMessageAssistantSpeech",
            "ServerMessageCallArtifactUpload",
            "ServerMessageCallDeleteFailed",
            "ServerMessageCallDeleted",
            "ServerMessageCallEndpointingRequest",
            "ServerMessageCampaignPredial",
            "ServerMessageChatCreated",
            "ServerMessageChatDeleted",
            "ServerMessageConversationUpdate",
            "ServerMessageEndOfCallReport",
            "ServerMessageHandoffDestinationRequest",
            "ServerMessageHang",
            "ServerMessageKnowledgeBaseRequest",
            "ServerMessageLanguageChangeDetected",
            "ServerMessageModelOutput",
            "ServerMessagePhoneCallControl",
            "ServerMessageSessionCreated",
            "ServerMessageSessionDeleted",
            "ServerMessageSessionUpdated",
            "ServerMessageSpeechUpdate",
            "ServerMessageStatusUpdate",
            "ServerMessageToolCalls",
            "ServerMessageTranscript",
            "ServerMessageTransferDestinationRequest",
            "ServerMessageTransferUpdate",
            "ServerMessageUserInterrupted",
            "ServerMessageVoiceInput",
            "ServerMessageVoiceRequest",
        ]
    )
    _ANSWERS = {
        "ServerMessageAssistantRequest": "ServerMessageResponseAssistantRequest",
        "ServerMessageHandoffDestinationRequest": "ServerMessageResponseHandoffDestinationRequest",
        "ServerMessageKnowledgeBaseRequest": "ServerMessageResponseKnowledgeBaseRequest",
        "ServerMessageToolCalls": "ServerMessageResponseToolCalls",
        "ServerMessageTransferDestinationRequest": "ServerMessageResponseTransferDestinationRequest",
        "ServerMessageVoiceRequest": "ServerMessageResponseVoiceRequest",
        "ServerMessageCallEndpointingRequest": "ServerMessageResponseCallEndpointingRequest",
        "ServerMessageCampaignPredial": "ServerMessageResponseCampaignPredial",
    }

    @overload
    def on(
        self,
        message: type[ServerMessageAssistantRequest],
        /,
        *,
        deadline: float | None = None,
        fallback: Fallback[
            ServerMessageResponseAssistantRequest,
            ServerMessageAssistantRequest,
        ] = None,
    ) -> On[
        ServerMessageAssistantRequest,
        ServerMessageResponseAssistantRequest,
    ]: ...

    @overload
    def on(
        self,
        message: type[ServerMessageHandoffDestinationRequest],
        /,
        *,
        deadline: float | None = None,
        fallback: Fallback[
            ServerMessageResponseHandoffDestinationRequest,
            ServerMessageHandoffDestinationRequest,
        ] = None,
    ) -> On[
        ServerMessageHandoffDestinationRequest,
        ServerMessageResponseHandoffDestinationRequest,
    ]: ...

    @overload
    def on(
        self,
        message: type[ServerMessageKnowledgeBaseRequest],
        /,
        *,
        deadline: float | None = None,
        fallback: Fallback[
            ServerMessageResponseKnowledgeBaseRequest,
            ServerMessageKnowledgeBaseRequest,
        ] = None,
    ) -> On[
        ServerMessageKnowledgeBaseRequest,
        ServerMessageResponseKnowledgeBaseRequest,
    ]: ...

    @overload
    def on(
        self,
        message: type[ServerMessageToolCalls],
        /,
        *,
        deadline: float | None = None,
        fallback: Fallback[
            ServerMessageResponseToolCalls,
            ServerMessageToolCalls,
        ] = None,
    ) -> On[
        ServerMessageToolCalls,
        ServerMessageResponseToolCalls,
    ]: ...

    @overload
    def on(
        self,
        message: type[ServerMessageTransferDestinationRequest],
        /,
        *,
        deadline: float | None = None,
        fallback: Fallback[
            ServerMessageResponseTransferDestinationRequest,
            ServerMessageTransferDestinationRequest,
        ] = None,
    ) -> On[
        ServerMessageTransferDestinationRequest,
        ServerMessageResponseTransferDestinationRequest,
    ]: ...

    @overload
    def on(
        self,
        message: type[ServerMessageVoiceRequest],
        /,
        *,
        deadline: float | None = None,
        fallback: Fallback[
            ServerMessageResponseVoiceRequest,
            ServerMessageVoiceRequest,
        ] = None,
    ) -> On[
        ServerMessageVoiceRequest,
        ServerMessageResponseVoiceRequest,
    ]: ...

    @overload
    def on(
        self,
        message: type[ServerMessageCallEndpointingRequest],
        /,
        *,
        deadline: float | None = None,
        fallback: Fallback[
            ServerMessageResponseCallEndpointingRequest,
            ServerMessageCallEndpointingRequest,
        ] = None,
    ) -> On[
        ServerMessageCallEndpointingRequest,
        ServerMessageResponseCallEndpointingRequest,
    ]: ...

    @overload
    def on(
        self,
        message: type[ServerMessageCampaignPredial],
        /,
        *,
        deadline: float | None = None,
        fallback: Fallback[
            ServerMessageResponseCampaignPredial,
            ServerMessageCampaignPredial,
        ] = None,
    ) -> On[
        ServerMessageCampaignPredial,
        ServerMessageResponseCampaignPredial,
    ]: ...

    @overload
    def on(
        self,
        message: type[_M],
        /,
        *,
        deadline: float | None = None,
        fallback: None = None,
    ) -> On[
        _M,
        None,
    ]: ...

    def on(
        self,
        message: type[Any],
        /,
        *,
        deadline: float | None = None,
        fallback: Any = None,
    ) -> On[
        Any,
        Any,
    ]:
        """Decorate the function that handles the messages of one class.

        Args:
            message: the class.
            deadline: how many seconds the function may take; None means what the receiver says.
            fallback: what is answered if it raises, is too slow or gives an answer that cannot be
                sent: an answer, or a function that makes one of the message.

        Raises:
            ValueError: this package does not receive the class, or it has a handler already.
        """
        return self._on(message, deadline, fallback)
