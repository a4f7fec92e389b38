"""`ServerMessageStatusUpdate`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from ..enums.server_message_status_update__ended_reason import (
        ServerMessageStatusUpdate_EndedReason,
    )
    from ..enums.server_message_status_update__status import ServerMessageStatusUpdate_Status
    from .artifact import Artifact
    from .bot_message import BotMessage
    from .call import Call
    from .chat import Chat
    from .create_assistant_dto import CreateAssistantDTO
    from .create_byo_phone_number_dto import CreateByoPhoneNumberDTO
    from .create_customer_dto import CreateCustomerDTO
    from .create_telnyx_phone_number_dto import CreateTelnyxPhoneNumberDTO
    from .create_twilio_phone_number_dto import CreateTwilioPhoneNumberDTO
    from .create_vapi_phone_number_dto import CreateVapiPhoneNumberDTO
    from .create_vonage_phone_number_dto import CreateVonagePhoneNumberDTO
    from .open_ai_message import OpenAIMessage
    from .system_message import SystemMessage
    from .tool_call_message import ToolCallMessage
    from .tool_call_result_message import ToolCallResultMessage
    from .transfer_destination_number import TransferDestinationNumber
    from .transfer_destination_sip import TransferDestinationSip
    from .user_message import UserMessage


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageStatusUpdate(rt.Record):
    """A call has reached a new status, such as ringing, in progress or ended.

    Sent once per change of status. Expects no answer.
    """

    phone_number: ServerMessageStatusUpdate_PhoneNumber | None = None
    """Your phone number that the call came in on or went out from."""
    assistant_version: str | None = None
    """Label such as `v3` of the assistant's version. Null where no saved, versioned assistant is
    in play.
    """
    type: Literal["status-update"]
    """The tag that tells this kind of message from the others."""
    status: ServerMessageStatusUpdate_Status
    """The status that the call has now. `ended` is the last one in the life of a call."""
    ended_reason: ServerMessageStatusUpdate_EndedReason | None = None
    """Why the call ended. Present with status `ended`; expect values that are newer than this
    package.
    """
    messages: list[ServerMessageStatusUpdate_Messages_Item] | None = None
    """The conversation up to the transfer. Present with status `forwarding`."""
    messages_open_ai_formatted: list[OpenAIMessage] | None = None
    """The same conversation in OpenAI's chat format. Present with status `forwarding`."""
    destination: ServerMessageStatusUpdate_Destination | None = None
    """Where the call is being transferred. Present with status `forwarding`."""
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
    transcript: str | None = None
    """The conversation as plain text. Present with status `forwarding`."""
    summary: str | None = None
    """A short account of the conversation, for whoever takes the call over. With status
    `forwarding`.
    """
    inbound_phone_call_debugging_artifacts: dict[str, Any] | None = None
    """Why an incoming call could not be accepted, with the errors of your answer to
    `assistant-request`. With status `ended`.
    """

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
        if (v := data.get("status")) is not None:
            v = _STATUS.decode(v)
            unread -= 1
        self.status = v
        if "endedReason" in data and (v := data["endedReason"]) is not None:
            self.ended_reason = _ENDED_REASON.decode(v)
            unread -= 1
        else:
            self.ended_reason = None
        if "messages" in data and (v := data["messages"]) is not None:
            self.messages = _MESSAGES.decode(v)
            unread -= 1
        else:
            self.messages = None
        if "messagesOpenAIFormatted" in data and (v := data["messagesOpenAIFormatted"]) is not None:
            self.messages_open_ai_formatted = _MESSAGES_OPEN_AI_FORMATTED.decode(v)
            unread -= 1
        else:
            self.messages_open_ai_formatted = None
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
        if "transcript" in data and (v := data["transcript"]) is not None:
            self.transcript = v
            unread -= 1
        else:
            self.transcript = None
        if "summary" in data and (v := data["summary"]) is not None:
            self.summary = v
            unread -= 1
        else:
            self.summary = None
        if (
            "inboundPhoneCallDebuggingArtifacts" in data
            and (v := data["inboundPhoneCallDebuggingArtifacts"]) is not None
        ):
            self.inbound_phone_call_debugging_artifacts = v
            unread -= 1
        else:
            self.inbound_phone_call_debugging_artifacts = None
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
        if (v := record.status) is not None:
            out["status"] = rt.ENCODERS[type(v)](v)
        if (v := record.ended_reason) is not None:
            out["endedReason"] = rt.ENCODERS[type(v)](v)
        if (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if (v := record.messages_open_ai_formatted) is not None:
            out["messagesOpenAIFormatted"] = rt.ENCODERS[type(v)](v)
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
        if record.transcript is not None:
            out["transcript"] = record.transcript
        if record.summary is not None:
            out["summary"] = record.summary
        if record.inbound_phone_call_debugging_artifacts is not None:
            out["inboundPhoneCallDebuggingArtifacts"] = (
                record.inbound_phone_call_debugging_artifacts
            )
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "phoneNumber": _PHONE_NUMBER,
                "assistantVersion": rt.Nullable(rt.TEXT),
                "type": rt.Const("status-update"),
                "status": _STATUS,
                "endedReason": _ENDED_REASON,
                "messages": _MESSAGES,
                "messagesOpenAIFormatted": _MESSAGES_OPEN_AI_FORMATTED,
                "destination": _DESTINATION,
                "timestamp": rt.OneOf(rt.NUMBER, rt.TEXT),
                "artifact": _ARTIFACT,
                "assistant": _ASSISTANT,
                "customer": _CUSTOMER,
                "call": _CALL,
                "chat": _CHAT,
                "transcript": rt.TEXT,
                "summary": rt.TEXT,
                "inboundPhoneCallDebuggingArtifacts": rt.OBJECT,
            },
            required=("type", "status"),
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
_MESSAGES__ITEM = rt.Tagged(
    "role",
    {
        "user": rt.Ref("UserMessage"),
        "system": rt.Ref("SystemMessage"),
        "bot": rt.Ref("BotMessage"),
        "tool_calls": rt.Ref("ToolCallMessage"),
        "tool_call_result": rt.Ref("ToolCallResultMessage"),
    },
)
_DESTINATION = rt.Tagged(
    "type",
    {
        "number": rt.Ref("TransferDestinationNumber"),
        "sip": rt.Ref("TransferDestinationSip"),
    },
)
_STATUS = rt.Enum("ServerMessageStatusUpdate_Status")
_ENDED_REASON = rt.Enum("ServerMessageStatusUpdate_EndedReason")
_MESSAGES = rt.Array(_MESSAGES__ITEM)
_MESSAGES_OPEN_AI_FORMATTED = rt.Array(rt.Ref("OpenAIMessage"))
_ARTIFACT = rt.Ref("Artifact")
_ASSISTANT = rt.Ref("CreateAssistantDTO")
_CUSTOMER = rt.Ref("CreateCustomerDTO")
_CALL = rt.Ref("Call")
_CHAT = rt.Ref("Chat")

if TYPE_CHECKING:
    ServerMessageStatusUpdate_PhoneNumber: TypeAlias = (
        CreateByoPhoneNumberDTO
        | CreateTwilioPhoneNumberDTO
        | CreateVonagePhoneNumberDTO
        | CreateVapiPhoneNumberDTO
        | CreateTelnyxPhoneNumberDTO
        | dict[str, Any]
    )
    ServerMessageStatusUpdate_Messages_Item: TypeAlias = (
        UserMessage
        | SystemMessage
        | BotMessage
        | ToolCallMessage
        | ToolCallResultMessage
        | dict[str, Any]
    )
    ServerMessageStatusUpdate_Destination: TypeAlias = (
        TransferDestinationNumber | TransferDestinationSip | dict[str, Any]
    )

ALIASES = {
    "ServerMessageStatusUpdate_PhoneNumber": _PHONE_NUMBER,
    "ServerMessageStatusUpdate_Messages_Item": _MESSAGES__ITEM,
    "ServerMessageStatusUpdate_Destination": _DESTINATION,
}
