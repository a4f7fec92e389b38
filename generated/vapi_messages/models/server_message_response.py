"""`ServerMessageResponse`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .server_message_response_assistant_request import ServerMessageResponseAssistantRequest
    from .server_message_response_call_endpointing_request import (
        ServerMessageResponseCallEndpointingRequest,
    )
    from .server_message_response_campaign_predial import ServerMessageResponseCampaignPredial
    from .server_message_response_handoff_destination_request import (
        ServerMessageResponseHandoffDestinationRequest,
    )
    from .server_message_response_knowledge_base_request import (
        ServerMessageResponseKnowledgeBaseRequest,
    )
    from .server_message_response_tool_calls import ServerMessageResponseToolCalls
    from .server_message_response_transfer_destination_request import (
        ServerMessageResponseTransferDestinationRequest,
    )
    from .server_message_response_voice_request import ServerMessageResponseVoiceRequest


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageResponse(rt.BranchRecord):
    """What your server sends back to a message that expects an answer.

    Only requests expect one. The guides of Vapi send the inner object alone, without this
    envelope; call `to_dict` on the inner object for that.
    """

    message_response: ServerMessageResponse_MessageResponse
    """The answer. Choose the class that is named after the message you received."""

    @classmethod
    def from_message_response(
        cls, data: Mapping[str, Any], *, strict: bool = False, closed_enums: bool = False
    ) -> ServerMessageResponse:
        """Read a bare `message_response`: one that comes without the object around it."""
        body = {"messageResponse": rt.as_object("ServerMessageResponse", data)}
        return cls.from_dict(body, strict=strict, closed_enums=closed_enums)

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("messageResponse") is None:
            self.message_response = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messageResponse": _MESSAGE_RESPONSE,
            },
        )


_MESSAGE_RESPONSE = rt.BestFit(
    rt.Ref("ServerMessageResponseAssistantRequest"),
    rt.Ref("ServerMessageResponseHandoffDestinationRequest"),
    rt.Ref("ServerMessageResponseKnowledgeBaseRequest"),
    rt.Ref("ServerMessageResponseToolCalls"),
    rt.Ref("ServerMessageResponseTransferDestinationRequest"),
    rt.Ref("ServerMessageResponseVoiceRequest"),
    rt.Ref("ServerMessageResponseCallEndpointingRequest"),
    rt.Ref("ServerMessageResponseCampaignPredial"),
    one_of=True,
)

if TYPE_CHECKING:
    ServerMessageResponse_MessageResponse: TypeAlias = (
        ServerMessageResponseAssistantRequest
        | ServerMessageResponseHandoffDestinationRequest
        | ServerMessageResponseKnowledgeBaseRequest
        | ServerMessageResponseToolCalls
        | ServerMessageResponseTransferDestinationRequest
        | ServerMessageResponseVoiceRequest
        | ServerMessageResponseCallEndpointingRequest
        | ServerMessageResponseCampaignPredial
    )

ALIASES = {
    "ServerMessageResponse_MessageResponse": _MESSAGE_RESPONSE,
}
