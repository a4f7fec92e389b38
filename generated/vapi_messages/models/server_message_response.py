"""`ServerMessageResponse`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        if get("messageResponse") is None:
            self.message_response = None
        else:
            left += 1
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.message_response) is not None:
            out["messageResponse"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messageResponse": _MESSAGE_RESPONSE,
            },
            required=("messageResponse",),
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
