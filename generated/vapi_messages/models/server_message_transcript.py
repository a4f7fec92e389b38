"""`ServerMessageTranscript`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from ..enums.server_message_transcript__role import ServerMessageTranscript_Role
    from ..enums.server_message_transcript__transcript_type import (
        ServerMessageTranscript_TranscriptType,
    )
    from ..enums.server_message_transcript__type import ServerMessageTranscript_Type
    from .artifact import Artifact
    from .call import Call
    from .chat import Chat
    from .create_assistant_dto import CreateAssistantDTO
    from .create_byo_phone_number_dto import CreateByoPhoneNumberDTO
    from .create_customer_dto import CreateCustomerDTO
    from .create_telnyx_phone_number_dto import CreateTelnyxPhoneNumberDTO
    from .create_twilio_phone_number_dto import CreateTwilioPhoneNumberDTO
    from .create_vapi_phone_number_dto import CreateVapiPhoneNumberDTO
    from .create_vonage_phone_number_dto import CreateVonagePhoneNumberDTO


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageTranscript(rt.BranchRecord):
    """Words that the transcriber heard, partial or final.

    `type` has a second, longer value, which names the subscription to final transcripts alone.
    """

    phone_number: ServerMessageTranscript_PhoneNumber | None = None
    """Your phone number that the call came in on or went out from."""
    assistant_version: str | None = None
    """Label such as `v3` of the assistant's version. Null where no saved, versioned assistant is
    in play.
    """
    type: ServerMessageTranscript_Type
    """The tag that tells this kind of message from the others."""
    timestamp: int | float | str | None = None
    """When Vapi sent the message, in milliseconds since 1970. Older traffic holds an ISO 8601
    text.
    """
    artifact: Artifact | None = None
    """What the call has produced up to now: transcript, messages, recordings."""
    assistant: CreateAssistantDTO | None = None
    """The assistant in charge when this was sent, with its whole configuration."""
    customer: CreateCustomerDTO | None = None
    """The person on the other end of the line."""
    call: Call | None = None
    """The call as it stood when this was sent. It can lag behind; ask the API for the latest
    state.
    """
    chat: Chat | None = None
    """The chat that this is about, where there is one instead of a call."""
    role: ServerMessageTranscript_Role
    """Who spoke."""
    transcript_type: ServerMessageTranscript_TranscriptType
    """Whether the words may still change (`partial`) or are settled (`final`)."""
    transcript: str
    """The words."""
    assistant_id: str | None = None
    """Which assistant spoke, when it was one and it is a saved one."""
    assistant_name: str | None = None
    """What the assistant that spoke is called, when it was one."""
    is_filtered: bool | None = None
    """Whether the security filter changed the words."""
    detected_threats: list[str] | None = None
    """What the security filter found."""
    original_transcript: str | None = None
    """The words before the filter changed them."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        if "phoneNumber" in data and (v := data["phoneNumber"]) is not None:
            unread["phone_number"] = ["phoneNumber", _PHONE_NUMBER, v]
        else:
            self.phone_number = None
        self.assistant_version = data["assistantVersion"] if "assistantVersion" in data else None
        self.type = _TYPE.decode(data["type"]) if "type" in data else None
        self.timestamp = data["timestamp"] if "timestamp" in data else None
        if "artifact" in data and (v := data["artifact"]) is not None:
            unread["artifact"] = ["artifact", _ARTIFACT, v]
        else:
            self.artifact = None
        if "assistant" in data and (v := data["assistant"]) is not None:
            unread["assistant"] = ["assistant", _ASSISTANT, v]
        else:
            self.assistant = None
        if "customer" in data and (v := data["customer"]) is not None:
            unread["customer"] = ["customer", _CUSTOMER, v]
        else:
            self.customer = None
        if "call" in data and (v := data["call"]) is not None:
            unread["call"] = ["call", _CALL, v]
        else:
            self.call = None
        if "chat" in data and (v := data["chat"]) is not None:
            unread["chat"] = ["chat", _CHAT, v]
        else:
            self.chat = None
        self.role = _ROLE.decode(data["role"]) if "role" in data else None
        self.transcript_type = (
            _TRANSCRIPT_TYPE.decode(data["transcriptType"]) if "transcriptType" in data else None
        )
        self.transcript = data["transcript"] if "transcript" in data else None
        self.assistant_id = data["assistantId"] if "assistantId" in data else None
        self.assistant_name = data["assistantName"] if "assistantName" in data else None
        self.is_filtered = data["isFiltered"] if "isFiltered" in data else None
        self.detected_threats = data["detectedThreats"] if "detectedThreats" in data else None
        self.original_transcript = (
            data["originalTranscript"] if "originalTranscript" in data else None
        )
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if "phoneNumber" not in out and (v := record.phone_number) is not None:
            out["phoneNumber"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_version) is not None:
            out["assistantVersion"] = v
        if (v := record.type) is not None:
            out["type"] = rt.ENCODERS[type(v)](v)
        if (v := record.timestamp) is not None:
            out["timestamp"] = v
        if "artifact" not in out and (v := record.artifact) is not None:
            out["artifact"] = rt.ENCODERS[type(v)](v)
        if "assistant" not in out and (v := record.assistant) is not None:
            out["assistant"] = rt.ENCODERS[type(v)](v)
        if "customer" not in out and (v := record.customer) is not None:
            out["customer"] = rt.ENCODERS[type(v)](v)
        if "call" not in out and (v := record.call) is not None:
            out["call"] = rt.ENCODERS[type(v)](v)
        if "chat" not in out and (v := record.chat) is not None:
            out["chat"] = rt.ENCODERS[type(v)](v)
        if (v := record.role) is not None:
            out["role"] = rt.ENCODERS[type(v)](v)
        if (v := record.transcript_type) is not None:
            out["transcriptType"] = rt.ENCODERS[type(v)](v)
        if (v := record.transcript) is not None:
            out["transcript"] = v
        if (v := record.assistant_id) is not None:
            out["assistantId"] = v
        if (v := record.assistant_name) is not None:
            out["assistantName"] = v
        if (v := record.is_filtered) is not None:
            out["isFiltered"] = v
        if (v := record.detected_threats) is not None:
            out["detectedThreats"] = v
        if (v := record.original_transcript) is not None:
            out["originalTranscript"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "phoneNumber": _PHONE_NUMBER,
                "assistantVersion": rt.Nullable(rt.TEXT),
                "type": _TYPE,
                "timestamp": rt.OneOf(rt.NUMBER, rt.TEXT),
                "artifact": _ARTIFACT,
                "assistant": _ASSISTANT,
                "customer": _CUSTOMER,
                "call": _CALL,
                "chat": _CHAT,
                "role": _ROLE,
                "transcriptType": _TRANSCRIPT_TYPE,
                "transcript": rt.TEXT,
                "assistantId": rt.TEXT,
                "assistantName": rt.TEXT,
                "isFiltered": rt.BOOLEAN,
                "detectedThreats": rt.Array(rt.TEXT),
                "originalTranscript": rt.TEXT,
            },
            required=("type", "role", "transcriptType", "transcript"),
        )


_PHONE_NUMBER = rt.Tagged(
    "provider",
    {
        "byo-phone-number": rt.Ref("CreateByoPhoneNumberDTO"),
        "twilio": rt.Ref("CreateTwilioPhoneNumberDTO"),
        "vonage": rt.Ref("CreateVonagePhoneNumberDTO"),
        "vapi": rt.Ref("CreateVapiPhoneNumberDTO"),
        "telnyx": rt.Ref("CreateTelnyxPhoneNumberDTO"),
    },
)
_TYPE = rt.Enum("ServerMessageTranscript_Type")
_ARTIFACT = rt.Ref("Artifact")
_ASSISTANT = rt.Ref("CreateAssistantDTO")
_CUSTOMER = rt.Ref("CreateCustomerDTO")
_CALL = rt.Ref("Call")
_CHAT = rt.Ref("Chat")
_ROLE = rt.Enum("ServerMessageTranscript_Role")
_TRANSCRIPT_TYPE = rt.Enum("ServerMessageTranscript_TranscriptType")

if TYPE_CHECKING:
    ServerMessageTranscript_PhoneNumber: TypeAlias = (
        CreateByoPhoneNumberDTO
        | CreateTwilioPhoneNumberDTO
        | CreateVonagePhoneNumberDTO
        | CreateVapiPhoneNumberDTO
        | CreateTelnyxPhoneNumberDTO
        | dict[str, Any]
    )

ALIASES = {
    "ServerMessageTranscript_PhoneNumber": _PHONE_NUMBER,
}
