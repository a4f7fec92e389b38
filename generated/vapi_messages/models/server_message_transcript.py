"""`ServerMessageTranscript`: its class, and how it is read, written and judged."""

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
class ServerMessageTranscript(rt.Record):
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
        unread = len(data)
        if "phoneNumber" in data and (v := data["phoneNumber"]) is not None:
            self.phone_number = _PHONE_NUMBER.decode(v)
            unread -= 1
        else:
            self.phone_number = None
        if "assistantVersion" in data and (v := data["assistantVersion"]) is not None:
            self.assistant_version = v
            unread -= 1
        else:
            self.assistant_version = None
        if (v := data.get("type")) is not None:
            v = _TYPE.decode(v)
            unread -= 1
        self.type = v
        if "timestamp" in data and (v := data["timestamp"]) is not None:
            self.timestamp = v
            unread -= 1
        else:
            self.timestamp = None
        if "artifact" in data and (v := data["artifact"]) is not None:
            self.artifact = _ARTIFACT.decode(v)
            unread -= 1
        else:
            self.artifact = None
        if "assistant" in data and (v := data["assistant"]) is not None:
            self.assistant = _ASSISTANT.decode(v)
            unread -= 1
        else:
            self.assistant = None
        if "customer" in data and (v := data["customer"]) is not None:
            self.customer = _CUSTOMER.decode(v)
            unread -= 1
        else:
            self.customer = None
        if "call" in data and (v := data["call"]) is not None:
            self.call = _CALL.decode(v)
            unread -= 1
        else:
            self.call = None
        if "chat" in data and (v := data["chat"]) is not None:
            self.chat = _CHAT.decode(v)
            unread -= 1
        else:
            self.chat = None
        if (v := data.get("role")) is not None:
            v = _ROLE.decode(v)
            unread -= 1
        self.role = v
        if (v := data.get("transcriptType")) is not None:
            v = _TRANSCRIPT_TYPE.decode(v)
            unread -= 1
        self.transcript_type = v
        if (v := data.get("transcript")) is not None:
            unread -= 1
        self.transcript = v
        if "assistantId" in data and (v := data["assistantId"]) is not None:
            self.assistant_id = v
            unread -= 1
        else:
            self.assistant_id = None
        if "assistantName" in data and (v := data["assistantName"]) is not None:
            self.assistant_name = v
            unread -= 1
        else:
            self.assistant_name = None
        if "isFiltered" in data and (v := data["isFiltered"]) is not None:
            self.is_filtered = v
            unread -= 1
        else:
            self.is_filtered = None
        if "detectedThreats" in data and (v := data["detectedThreats"]) is not None:
            self.detected_threats = v
            unread -= 1
        else:
            self.detected_threats = None
        if "originalTranscript" in data and (v := data["originalTranscript"]) is not None:
            self.original_transcript = v
            unread -= 1
        else:
            self.original_transcript = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.phone_number) is not None:
            out["phoneNumber"] = rt.ENCODERS[type(v)](v)
        if record.assistant_version is not None:
            out["assistantVersion"] = record.assistant_version
        if (v := record.type) is not None:
            out["type"] = rt.ENCODERS[type(v)](v)
        if record.timestamp is not None:
            out["timestamp"] = record.timestamp
        if (v := record.artifact) is not None:
            out["artifact"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant) is not None:
            out["assistant"] = rt.ENCODERS[type(v)](v)
        if (v := record.customer) is not None:
            out["customer"] = rt.ENCODERS[type(v)](v)
        if (v := record.call) is not None:
            out["call"] = rt.ENCODERS[type(v)](v)
        if (v := record.chat) is not None:
            out["chat"] = rt.ENCODERS[type(v)](v)
        if (v := record.role) is not None:
            out["role"] = rt.ENCODERS[type(v)](v)
        if (v := record.transcript_type) is not None:
            out["transcriptType"] = rt.ENCODERS[type(v)](v)
        if record.transcript is not None:
            out["transcript"] = record.transcript
        if record.assistant_id is not None:
            out["assistantId"] = record.assistant_id
        if record.assistant_name is not None:
            out["assistantName"] = record.assistant_name
        if record.is_filtered is not None:
            out["isFiltered"] = record.is_filtered
        if record.detected_threats is not None:
            out["detectedThreats"] = record.detected_threats
        if record.original_transcript is not None:
            out["originalTranscript"] = record.original_transcript
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
