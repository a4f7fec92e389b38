"""`ServerMessageSessionDeleted`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
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
    from .session import Session


@dataclass(slots=True, kw_only=True)
class ServerMessageSessionDeleted(rt.Record):
    """A session was deleted."""

    phone_number: ServerMessageSessionDeleted_PhoneNumber | None = None
    """Your phone number that the call came in on or went out from."""
    assistant_version: str | None = None
    """Label such as `v3` of the assistant's version. Null where no saved, versioned assistant is
    in play.
    """
    type: Literal["session.deleted"]
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
    session: Session
    """The session as it was."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        v = get("phoneNumber")
        self.phone_number = v if v is None else _PHONE_NUMBER.decode(v)
        self.assistant_version = get("assistantVersion")
        self.type = get("type")
        self.timestamp = get("timestamp")
        v = get("artifact")
        self.artifact = v if v is None else _ARTIFACT.decode(v)
        v = get("assistant")
        self.assistant = v if v is None else _ASSISTANT.decode(v)
        v = get("customer")
        self.customer = v if v is None else _CUSTOMER.decode(v)
        v = get("call")
        self.call = v if v is None else _CALL.decode(v)
        v = get("chat")
        self.chat = v if v is None else _CHAT.decode(v)
        v = get("session")
        self.session = v if v is None else _SESSION.decode(v)
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.phone_number) is not None:
            out["phoneNumber"] = rt.encode(v)
        if (v := record.assistant_version) is not None:
            out["assistantVersion"] = v
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.timestamp) is not None:
            out["timestamp"] = v
        if (v := record.artifact) is not None:
            out["artifact"] = rt.encode(v)
        if (v := record.assistant) is not None:
            out["assistant"] = rt.encode(v)
        if (v := record.customer) is not None:
            out["customer"] = rt.encode(v)
        if (v := record.call) is not None:
            out["call"] = rt.encode(v)
        if (v := record.chat) is not None:
            out["chat"] = rt.encode(v)
        if (v := record.session) is not None:
            out["session"] = rt.encode(v)
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "phoneNumber": _PHONE_NUMBER,
                "assistantVersion": rt.Nullable(rt.TEXT),
                "type": rt.Const("session.deleted"),
                "timestamp": rt.NUMBER,
                "artifact": _ARTIFACT,
                "assistant": _ASSISTANT,
                "customer": _CUSTOMER,
                "call": _CALL,
                "chat": _CHAT,
                "session": _SESSION,
            },
            required=("type", "session"),
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
_SESSION = rt.Ref("Session")
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
        "session",
    }
)

if TYPE_CHECKING:
    ServerMessageSessionDeleted_PhoneNumber: TypeAlias = (
        CreateByoPhoneNumberDTO
        | CreateTwilioPhoneNumberDTO
        | CreateVonagePhoneNumberDTO
        | CreateVapiPhoneNumberDTO
        | CreateTelnyxPhoneNumberDTO
        | dict[str, Any]
    )

ALIASES = {
    "ServerMessageSessionDeleted_PhoneNumber": _PHONE_NUMBER,
}
