"""`ServerMessageLanguageChangeDetected`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
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
class ServerMessageLanguageChangeDetected(rt.Record):
    """The transcriber noticed another language and switched to it."""

    phone_number: ServerMessageLanguageChangeDetected_PhoneNumber | None = None
    """Your phone number that the call came in on or went out from."""
    assistant_version: str | None = None
    """Label such as `v3` of the assistant's version. Null where no saved, versioned assistant is
    in play.
    """
    type: Literal["language-change-detected"]
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
    language: str
    """Code of the new language."""
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
        if (v := get("language")) is not None:
            unread -= 1
        self.language = v
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
        if record.language is not None:
            out["language"] = record.language
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "phoneNumber": _PHONE_NUMBER,
                "assistantVersion": rt.Nullable(rt.TEXT),
                "type": rt.Const("language-change-detected"),
                "timestamp": rt.NUMBER,
                "artifact": _ARTIFACT,
                "assistant": _ASSISTANT,
                "customer": _CUSTOMER,
                "call": _CALL,
                "chat": _CHAT,
                "language": rt.TEXT,
            },
            required=("type", "language"),
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
        "timestamp",
        "artifact",
        "assistant",
        "customer",
        "call",
        "chat",
        "language",
    }
)

if TYPE_CHECKING:
    ServerMessageLanguageChangeDetected_PhoneNumber: TypeAlias = (
        CreateByoPhoneNumberDTO
        | CreateTwilioPhoneNumberDTO
        | CreateVonagePhoneNumberDTO
        | CreateVapiPhoneNumberDTO
        | CreateTelnyxPhoneNumberDTO
        | dict[str, Any]
    )

ALIASES = {
    "ServerMessageLanguageChangeDetected_PhoneNumber": _PHONE_NUMBER,
}
