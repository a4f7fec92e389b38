"""`ServerMessageToolCalls`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .artifact import Artifact
    from .bash_tool_with_tool_call import BashToolWithToolCall
    from .call import Call
    from .chat import Chat
    from .computer_tool_with_tool_call import ComputerToolWithToolCall
    from .create_assistant_dto import CreateAssistantDTO
    from .create_byo_phone_number_dto import CreateByoPhoneNumberDTO
    from .create_customer_dto import CreateCustomerDTO
    from .create_telnyx_phone_number_dto import CreateTelnyxPhoneNumberDTO
    from .create_twilio_phone_number_dto import CreateTwilioPhoneNumberDTO
    from .create_vapi_phone_number_dto import CreateVapiPhoneNumberDTO
    from .create_vonage_phone_number_dto import CreateVonagePhoneNumberDTO
    from .function_tool_with_tool_call import FunctionToolWithToolCall
    from .ghl_tool_with_tool_call import GhlToolWithToolCall
    from .google_calendar_create_event_tool_with_tool_call import (
        GoogleCalendarCreateEventToolWithToolCall,
    )
    from .make_tool_with_tool_call import MakeToolWithToolCall
    from .text_editor_tool_with_tool_call import TextEditorToolWithToolCall
    from .tool_call import ToolCall


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageToolCalls(rt.BranchRecord):
    """The model wants your tools to be run.

    Answer with `ServerMessageResponseToolCalls`, one result for each entry of `toolCallList`.
    """

    phone_number: ServerMessageToolCalls_PhoneNumber | None = None
    """Your phone number that the call came in on or went out from."""
    assistant_version: str | None = None
    """Label such as `v3` of the assistant's version. Null where no saved, versioned assistant is
    in play.
    """
    type: Literal["tool-calls"] | None = None
    """The tag that tells this kind of message from the others."""
    tool_with_tool_call_list: list[ServerMessageToolCalls_ToolWithToolCallList_Item]
    """Each call together with the definition of the tool that is called."""
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
    tool_call_list: list[ToolCall]
    """The calls to make: name, arguments, and the id that your result has to repeat."""
    tool_calls: list[dict[str, Any]] | None = None
    """The same calls as in `toolCallList`.

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
        if get("toolWithToolCallList") is None:
            self.tool_with_tool_call_list = None
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
        if get("toolCallList") is None:
            self.tool_call_list = None
        else:
            left += 1
        self.tool_calls = get("toolCalls")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "phoneNumber": _PHONE_NUMBER,
                "assistantVersion": rt.Nullable(rt.TEXT),
                "type": rt.Const("tool-calls"),
                "toolWithToolCallList": rt.Array(_TOOL_WITH_TOOL_CALL_LIST__ITEM),
                "timestamp": rt.ByJsonType(rt.NUMBER, rt.TEXT),
                "artifact": rt.Ref("Artifact"),
                "assistant": rt.Ref("CreateAssistantDTO"),
                "customer": rt.Ref("CreateCustomerDTO"),
                "call": rt.Ref("Call"),
                "chat": rt.Ref("Chat"),
                "toolCallList": rt.Array(rt.Ref("ToolCall")),
                "toolCalls": rt.Nullable(rt.Array(rt.OBJECT)),
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
_TOOL_WITH_TOOL_CALL_LIST__ITEM = rt.Tagged(
    "type",
    {
        "function": rt.Ref("FunctionToolWithToolCall"),
        "ghl": rt.Ref("GhlToolWithToolCall"),
        "make": rt.Ref("MakeToolWithToolCall"),
        "bash": rt.Ref("BashToolWithToolCall"),
        "computer": rt.Ref("ComputerToolWithToolCall"),
        "textEditor": rt.Ref("TextEditorToolWithToolCall"),
        "google.calendar.event.create": rt.Ref("GoogleCalendarCreateEventToolWithToolCall"),
    },
)

if TYPE_CHECKING:
    ServerMessageToolCalls_PhoneNumber: TypeAlias = (
        CreateByoPhoneNumberDTO
        | CreateTwilioPhoneNumberDTO
        | CreateVonagePhoneNumberDTO
        | CreateVapiPhoneNumberDTO
        | CreateTelnyxPhoneNumberDTO
        | dict[str, Any]
    )
    ServerMessageToolCalls_ToolWithToolCallList_Item: TypeAlias = (
        FunctionToolWithToolCall
        | GhlToolWithToolCall
        | MakeToolWithToolCall
        | BashToolWithToolCall
        | ComputerToolWithToolCall
        | TextEditorToolWithToolCall
        | GoogleCalendarCreateEventToolWithToolCall
        | dict[str, Any]
    )

ALIASES = {
    "ServerMessageToolCalls_PhoneNumber": _PHONE_NUMBER,
    "ServerMessageToolCalls_ToolWithToolCallList_Item": _TOOL_WITH_TOOL_CALL_LIST__ITEM,
}
