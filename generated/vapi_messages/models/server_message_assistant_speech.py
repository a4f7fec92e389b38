"""`ServerMessageAssistantSpeech`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from ..enums.server_message_assistant_speech__source import ServerMessageAssistantSpeech_Source
    from .artifact import Artifact
    from .assistant_speech_word_alignment_timing import AssistantSpeechWordAlignmentTiming
    from .assistant_speech_word_progress_timing import AssistantSpeechWordProgressTiming
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
class ServerMessageAssistantSpeech(rt.Record):
    """The assistant's voice is being played to the caller."""

    phone_number: ServerMessageAssistantSpeech_PhoneNumber | None = None
    """Your phone number that the call came in on or went out from."""
    assistant_version: str | None = None
    """Label such as `v3` of the assistant's version. Null where no saved, versioned assistant is
    in play.
    """
    type: Literal["assistant.speechStarted"]
    """The tag that tells this kind of message from the others."""
    text: str
    """All the words of this turn, not only the new ones; `timing` says how far the voice has
    come.
    """
    turn: int | float | None = None
    """Number of the turn in the conversation, from 0."""
    source: ServerMessageAssistantSpeech_Source | None = None
    """Where the words came from: the model, a forced sentence, or a custom voice."""
    timing: ServerMessageAssistantSpeech_Timing | None = None
    """How far the voice has come, for captions. Absent where the voice reports no word timing."""
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
            unread -= 1
        self.type = v
        if (v := get("text")) is not None:
            unread -= 1
        self.text = v
        if (v := get("turn")) is not None:
            unread -= 1
        self.turn = v
        if (v := get("source")) is not None:
            v = _SOURCE.decode(v)
            unread -= 1
        self.source = v
        if (v := get("timing")) is not None:
            v = _TIMING.decode(v)
            unread -= 1
        self.timing = v
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
        if record.type is not None:
            out["type"] = record.type
        if record.text is not None:
            out["text"] = record.text
        if record.turn is not None:
            out["turn"] = record.turn
        if (v := record.source) is not None:
            out["source"] = rt.ENCODERS[type(v)](v)
        if (v := record.timing) is not None:
            out["timing"] = rt.ENCODERS[type(v)](v)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "phoneNumber": _PHONE_NUMBER,
                "assistantVersion": rt.Nullable(rt.TEXT),
                "type": rt.Const("assistant.speechStarted"),
                "text": rt.TEXT,
                "turn": rt.NUMBER,
                "source": _SOURCE,
                "timing": _TIMING,
                "timestamp": rt.NUMBER,
                "artifact": _ARTIFACT,
                "assistant": _ASSISTANT,
                "customer": _CUSTOMER,
                "call": _CALL,
                "chat": _CHAT,
            },
            required=("type", "text"),
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
_TIMING = rt.Tagged(
    "type",
    {
        "word-alignment": rt.Ref("AssistantSpeechWordAlignmentTiming"),
        "word-progress": rt.Ref("AssistantSpeechWordProgressTiming"),
    },
)
_SOURCE = rt.Enum("ServerMessageAssistantSpeech_Source")
_ARTIFACT = rt.Ref("Artifact")
_ASSISTANT = rt.Ref("CreateAssistantDTO")
_CUSTOMER = rt.Ref("CreateCustomerDTO")
_CALL = rt.Ref("Call")
_CHAT = rt.Ref("Chat")
KNOWN_KEYS = frozenset(
    {
        "phoneNumber",
        "assistantVersion",
        "type",
        "text",
        "turn",
        "source",
        "timing",
        "timestamp",
        "artifact",
        "assistant",
        "customer",
        "call",
        "chat",
    }
)

if TYPE_CHECKING:
    ServerMessageAssistantSpeech_PhoneNumber: TypeAlias = (
        CreateByoPhoneNumberDTO
        | CreateTwilioPhoneNumberDTO
        | CreateVonagePhoneNumberDTO
        | CreateVapiPhoneNumberDTO
        | CreateTelnyxPhoneNumberDTO
        | dict[str, Any]
    )
    ServerMessageAssistantSpeech_Timing: TypeAlias = (
        AssistantSpeechWordAlignmentTiming | AssistantSpeechWordProgressTiming | dict[str, Any]
    )

ALIASES = {
    "ServerMessageAssistantSpeech_PhoneNumber": _PHONE_NUMBER,
    "ServerMessageAssistantSpeech_Timing": _TIMING,
}
