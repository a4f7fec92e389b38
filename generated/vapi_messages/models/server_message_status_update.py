"""`ServerMessageStatusUpdate`."""

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
class ServerMessageStatusUpdate(rt.BranchRecord):
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

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("phoneNumber") is None:
            self.phone_number = None
        else:
            left += 1
        self.assistant_version = get("assistantVersion")
        self.type = get("type")
        if (v := get("status")) is not None:
            v = _STATUS.decode(v)
        self.status = v
        if (v := get("endedReason")) is not None:
            v = _ENDED_REASON.decode(v)
        self.ended_reason = v
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        if get("messagesOpenAIFormatted") is None:
            self.messages_open_ai_formatted = None
        else:
            left += 1
        if get("destination") is None:
            self.destination = None
        else:
            left += 1
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
        self.transcript = get("transcript")
        self.summary = get("summary")
        self.inbound_phone_call_debugging_artifacts = get("inboundPhoneCallDebuggingArtifacts")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "phoneNumber": _PHONE_NUMBER,
                "assistantVersion": rt.Nullable(rt.TEXT),
                "type": rt.Const("status-update"),
                "status": _STATUS,
                "endedReason": _ENDED_REASON,
                "messages": rt.Array(_MESSAGES__ITEM),
                "messagesOpenAIFormatted": rt.Array(rt.Ref("OpenAIMessage")),
                "destination": _DESTINATION,
                "timestamp": rt.ByJsonType(rt.NUMBER, rt.TEXT),
                "artifact": rt.Ref("Artifact"),
                "assistant": rt.Ref("CreateAssistantDTO"),
                "customer": rt.Ref("CreateCustomerDTO"),
                "call": rt.Ref("Call"),
                "chat": rt.Ref("Chat"),
                "transcript": rt.TEXT,
                "summary": rt.TEXT,
                "inboundPhoneCallDebuggingArtifacts": rt.OBJECT,
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
