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
    timestamp: int | float | None = None
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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("phoneNumber")) is not None:
            v = _PHONE_NUMBER.decode(v)
            unread -= 1
        self.phone_number = v
        if (v := get("assistantVersion")) is not None:
            unread -= 1
        self.assistant_version = v
        if (v := get("type")) is not None:
            v = _TYPE.decode(v)
            unread -= 1
        self.type = v
        if (v := get("timestamp")) is not None:
            unread -= 1
        self.timestamp = v
        if (v := get("artifact")) is not None:
            v = _ARTIFACT.decode(v)
            unread -= 1
        self.artifact = v
        if (v := get("assistant")) is not None:
            v = _ASSISTANT.decode(v)
            unread -= 1
        self.assistant = v
        if (v := get("customer")) is not None:
            v = _CUSTOMER.decode(v)
            unread -= 1
        self.customer = v
        if (v := get("call")) is not None:
            v = _CALL.decode(v)
            unread -= 1
        self.call = v
        if (v := get("chat")) is not None:
            v = _CHAT.decode(v)
            unread -= 1
        self.chat = v
        if (v := get("role")) is not None:
            v = _ROLE.decode(v)
            unread -= 1
        self.role = v
        if (v := get("transcriptType")) is not None:
            v = _TRANSCRIPT_TYPE.decode(v)
            unread -= 1
        self.transcript_type = v
        if (v := get("transcript")) is not None:
            unread -= 1
        self.transcript = v
        if (v := get("assistantId")) is not None:
            unread -= 1
        self.assistant_id = v
        if (v := get("assistantName")) is not None:
            unread -= 1
        self.assistant_name = v
        if (v := get("isFiltered")) is not None:
            unread -= 1
        self.is_filtered = v
        if (v := get("detectedThreats")) is not None:
            unread -= 1
        self.detected_threats = v
        if (v := get("originalTranscript")) is not None:
            unread -= 1
        self.original_transcript = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "phoneNumber": _PHONE_NUMBER,
                "assistantVersion": rt.Nullable(rt.TEXT),
                "type": _TYPE,
                "timestamp": rt.NUMBER,
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
            extra=rt.ANY,
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
KNOWN_KEYS = frozenset(
    {
        "phoneNumber",
        "assistantVersion",
        "type",
        "timestamp",
        "artifact",
        "assistant",
        "customer",
        "call",
        "chat",
        "role",
        "transcriptType",
        "transcript",
        "assistantId",
        "assistantName",
        "isFiltered",
        "detectedThreats",
        "originalTranscript",
    }
)

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
