"""`ServerMessageTranscript`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("phoneNumber") is None:
            self.phone_number = None
        else:
            left += 1
        self.assistant_version = get("assistantVersion")
        if (v := get("type")) is not None:
            v = _TYPE.decode(v)
        self.type = v
        self.timestamp = get("timestamp")
        if get("artifact") is None:
            self.artifact = None
        else:
            left += 1
        if get("assistant") is None:
            self.assistant = None
        else:
            left += 1
        if get("customer") is None:
            self.customer = None
        else:
            left += 1
        if get("call") is None:
            self.call = None
        else:
            left += 1
        if get("chat") is None:
            self.chat = None
        else:
            left += 1
        if (v := get("role")) is not None:
            v = _ROLE.decode(v)
        self.role = v
        if (v := get("transcriptType")) is not None:
            v = _TRANSCRIPT_TYPE.decode(v)
        self.transcript_type = v
        self.transcript = get("transcript")
        self.assistant_id = get("assistantId")
        self.assistant_name = get("assistantName")
        self.is_filtered = get("isFiltered")
        self.detected_threats = get("detectedThreats")
        self.original_transcript = get("originalTranscript")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "phoneNumber": _PHONE_NUMBER,
                "assistantVersion": rt.Nullable(rt.TEXT),
                "type": _TYPE,
                "timestamp": rt.ByJsonType(rt.NUMBER, rt.TEXT),
                "artifact": rt.Ref("Artifact"),
                "assistant": rt.Ref("CreateAssistantDTO"),
                "customer": rt.Ref("CreateCustomerDTO"),
                "call": rt.Ref("Call"),
                "chat": rt.Ref("Chat"),
                "role": _ROLE,
                "transcriptType": _TRANSCRIPT_TYPE,
                "transcript": rt.TEXT,
                "assistantId": rt.TEXT,
                "assistantName": rt.TEXT,
                "isFiltered": rt.BOOLEAN,
                "detectedThreats": rt.Array(rt.TEXT),
                "originalTranscript": rt.TEXT,
            },
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
