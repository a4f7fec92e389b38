"""`ServerMessageConversationUpdate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
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
    from .user_message import UserMessage


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageConversationUpdate(rt.BranchRecord):
    """The conversation has grown by a turn.

    Each update carries the whole history, not only what is new.
    """

    phone_number: ServerMessageConversationUpdate_PhoneNumber | None = None
    """Your phone number that the call came in on or went out from."""
    assistant_version: str | None = None
    """Label such as `v3` of the assistant's version. Null where no saved, versioned assistant is
    in play.
    """
    type: Literal["conversation-update"]
    """The tag that tells this kind of message from the others."""
    messages: list[ServerMessageConversationUpdate_Messages_Item] | None = None
    """The history in Vapi's own format, with times."""
    messages_open_ai_formatted: list[OpenAIMessage] | None = None
    """The history in OpenAI's chat format."""
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
    conversation: list[OpenAIMessage] | None = None
    """The conversation up to now, in OpenAI's chat format.

    Not in the document; seen in recorded webhooks.
    """

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("phoneNumber") is None:
            self.phone_number = None
        else:
            left += 1
        self.assistant_version = get("assistantVersion")
        self.type = get("type")
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        if get("messagesOpenAIFormatted") is None:
            self.messages_open_ai_formatted = None
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
        if get("conversation") is None:
            self.conversation = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "phoneNumber": _PHONE_NUMBER,
                "assistantVersion": rt.Nullable(rt.TEXT),
                "type": rt.Const("conversation-update"),
                "messages": rt.Array(_MESSAGES__ITEM),
                "messagesOpenAIFormatted": rt.Array(rt.Ref("OpenAIMessage")),
                "timestamp": rt.ByJsonType(rt.NUMBER, rt.TEXT),
                "artifact": rt.Ref("Artifact"),
                "assistant": rt.Ref("CreateAssistantDTO"),
                "customer": rt.Ref("CreateCustomerDTO"),
                "call": rt.Ref("Call"),
                "chat": rt.Ref("Chat"),
                "conversation": rt.Nullable(rt.Array(rt.Ref("OpenAIMessage"))),
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

if TYPE_CHECKING:
    ServerMessageConversationUpdate_PhoneNumber: TypeAlias = (
        CreateByoPhoneNumberDTO
        | CreateTwilioPhoneNumberDTO
        | CreateVonagePhoneNumberDTO
        | CreateVapiPhoneNumberDTO
        | CreateTelnyxPhoneNumberDTO
        | dict[str, Any]
    )
    ServerMessageConversationUpdate_Messages_Item: TypeAlias = (
        UserMessage
        | SystemMessage
        | BotMessage
        | ToolCallMessage
        | ToolCallResultMessage
        | dict[str, Any]
    )

ALIASES = {
    "ServerMessageConversationUpdate_PhoneNumber": _PHONE_NUMBER,
    "ServerMessageConversationUpdate_Messages_Item": _MESSAGES__ITEM,
}
