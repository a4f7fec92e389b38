"""`ServerMessageTransferUpdate`: its class, and how it is read, written and judged."""

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
    from .transfer_destination_assistant import TransferDestinationAssistant
    from .transfer_destination_number import TransferDestinationNumber
    from .transfer_destination_sip import TransferDestinationSip


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageTransferUpdate(rt.Record):
    """A transfer has taken place."""

    phone_number: ServerMessageTransferUpdate_PhoneNumber | None = None
    """Your phone number that the call came in on or went out from."""
    assistant_version: str | None = None
    """Label such as `v3` of the assistant's version. Null where no saved, versioned assistant is
    in play.
    """
    type: Literal["transfer-update"]
    """The tag that tells this kind of message from the others."""
    destination: ServerMessageTransferUpdate_Destination | None = None
    """Where the call or conversation went."""
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
    to_assistant: CreateAssistantDTO | None = None
    """The assistant that takes over, when the destination is one."""
    from_assistant: CreateAssistantDTO | None = None
    """The assistant that hands over, when the destination is an assistant."""
    to_step_record: dict[str, Any] | None = None
    """The workflow step that begins."""
    from_step_record: dict[str, Any] | None = None
    """The workflow step that was left."""

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
            unread -= 1
        self.type = v
        if "destination" in data and (v := data["destination"]) is not None:
            self.destination = _DESTINATION.decode(v)
            unread -= 1
        else:
            self.destination = None
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
        if "toAssistant" in data and (v := data["toAssistant"]) is not None:
            self.to_assistant = _TO_ASSISTANT.decode(v)
            unread -= 1
        else:
            self.to_assistant = None
        if "fromAssistant" in data and (v := data["fromAssistant"]) is not None:
            self.from_assistant = _FROM_ASSISTANT.decode(v)
            unread -= 1
        else:
            self.from_assistant = None
        if "toStepRecord" in data and (v := data["toStepRecord"]) is not None:
            self.to_step_record = v
            unread -= 1
        else:
            self.to_step_record = None
        if "fromStepRecord" in data and (v := data["fromStepRecord"]) is not None:
            self.from_step_record = v
            unread -= 1
        else:
            self.from_step_record = None
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
        if record.type is not None:
            out["type"] = record.type
        if (v := record.destination) is not None:
            out["destination"] = rt.ENCODERS[type(v)](v)
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
        if (v := record.to_assistant) is not None:
            out["toAssistant"] = rt.ENCODERS[type(v)](v)
        if (v := record.from_assistant) is not None:
            out["fromAssistant"] = rt.ENCODERS[type(v)](v)
        if record.to_step_record is not None:
            out["toStepRecord"] = record.to_step_record
        if record.from_step_record is not None:
            out["fromStepRecord"] = record.from_step_record
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "phoneNumber": _PHONE_NUMBER,
                "assistantVersion": rt.Nullable(rt.TEXT),
                "type": rt.Const("transfer-update"),
                "destination": _DESTINATION,
                "timestamp": rt.OneOf(rt.NUMBER, rt.TEXT),
                "artifact": _ARTIFACT,
                "assistant": _ASSISTANT,
                "customer": _CUSTOMER,
                "call": _CALL,
                "chat": _CHAT,
                "toAssistant": _TO_ASSISTANT,
                "fromAssistant": _FROM_ASSISTANT,
                "toStepRecord": rt.OBJECT,
                "fromStepRecord": rt.OBJECT,
            },
            required=("type",),
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
_DESTINATION = rt.Tagged(
    "type",
    {
        "assistant": rt.Ref("TransferDestinationAssistant"),
        "number": rt.Ref("TransferDestinationNumber"),
        "sip": rt.Ref("TransferDestinationSip"),
    },
)
_ARTIFACT = rt.Ref("Artifact")
_ASSISTANT = rt.Ref("CreateAssistantDTO")
_CUSTOMER = rt.Ref("CreateCustomerDTO")
_CALL = rt.Ref("Call")
_CHAT = rt.Ref("Chat")
_TO_ASSISTANT = rt.Ref("CreateAssistantDTO")
_FROM_ASSISTANT = rt.Ref("CreateAssistantDTO")

if TYPE_CHECKING:
    ServerMessageTransferUpdate_PhoneNumber: TypeAlias = (
        CreateByoPhoneNumberDTO
        | CreateTwilioPhoneNumberDTO
        | CreateVonagePhoneNumberDTO
        | CreateVapiPhoneNumberDTO
        | CreateTelnyxPhoneNumberDTO
        | dict[str, Any]
    )
    ServerMessageTransferUpdate_Destination: TypeAlias = (
        TransferDestinationAssistant
        | TransferDestinationNumber
        | TransferDestinationSip
        | dict[str, Any]
    )

ALIASES = {
    "ServerMessageTransferUpdate_PhoneNumber": _PHONE_NUMBER,
    "ServerMessageTransferUpdate_Destination": _DESTINATION,
}
