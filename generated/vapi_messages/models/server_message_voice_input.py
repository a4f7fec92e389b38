"""`ServerMessageVoiceInput`: its class, and how it is decoded, encoded and checked."""

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
class ServerMessageVoiceInput(rt.Record):
    """A text that is being handed to the voice for speaking."""

    phone_number: ServerMessageVoiceInput_PhoneNumber | None = None
    """Your phone number that the call came in on or went out from."""
    assistant_version: str | None = None
    """Label such as `v3` of the assistant's version. Null where no saved, versioned assistant is
    in play.
    """
    type: Literal["voice-input"]
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
    input: str
    """The text."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        if (v := data.get("phoneNumber")) is None:
            self.phone_number = None
        else:
            unread["phone_number"] = ["phoneNumber", _PHONE_NUMBER, v]
        self.assistant_version = data.get("assistantVersion")
        self.type = data.get("type")
        self.timestamp = data.get("timestamp")
        if (v := data.get("artifact")) is None:
            self.artifact = None
        else:
            unread["artifact"] = ["artifact", _ARTIFACT, v]
        if (v := data.get("assistant")) is None:
            self.assistant = None
        else:
            unread["assistant"] = ["assistant", _ASSISTANT, v]
        if (v := data.get("customer")) is None:
            self.customer = None
        else:
            unread["customer"] = ["customer", _CUSTOMER, v]
        if (v := data.get("call")) is None:
            self.call = None
        else:
            unread["call"] = ["call", _CALL, v]
        if (v := data.get("chat")) is None:
            self.chat = None
        else:
            unread["chat"] = ["chat", _CHAT, v]
        self.input = data.get("input")
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
            out["type"] = v
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
        if (v := record.input) is not None:
            out["input"] = v
        if record._nulls or record._extra:
            rt.finish(out, record)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "phoneNumber": _PHONE_NUMBER,
                "assistantVersion": rt.Nullable(rt.TEXT),
                "type": rt.Const("voice-input"),
                "timestamp": rt.NUMBER,
                "artifact": _ARTIFACT,
                "assistant": _ASSISTANT,
                "customer": _CUSTOMER,
                "call": _CALL,
                "chat": _CHAT,
                "input": rt.TEXT,
            },
            required=("type", "input"),
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

if TYPE_CHECKING:
    ServerMessageVoiceInput_PhoneNumber: TypeAlias = (
        CreateByoPhoneNumberDTO
        | CreateTwilioPhoneNumberDTO
        | CreateVonagePhoneNumberDTO
        | CreateVapiPhoneNumberDTO
        | CreateTelnyxPhoneNumberDTO
        | dict[str, Any]
    )

ALIASES = {
    "ServerMessageVoiceInput_PhoneNumber": _PHONE_NUMBER,
}
