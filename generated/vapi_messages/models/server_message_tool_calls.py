"""`ServerMessageToolCalls`: its class, and how it is read, written and judged."""

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
class ServerMessageToolCalls(rt.Record):
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
        if "type" in data and (v := data["type"]) is not None:
            self.type = v
            unread -= 1
        else:
            self.type = None
        if (v := data.get("toolWithToolCallList")) is not None:
            v = _TOOL_WITH_TOOL_CALL_LIST.decode(v)
            unread -= 1
        self.tool_with_tool_call_list = v
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
        if (v := data.get("toolCallList")) is not None:
            v = _TOOL_CALL_LIST.decode(v)
            unread -= 1
        self.tool_call_list = v
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
        if (v := record.tool_with_tool_call_list) is not None:
            out["toolWithToolCallList"] = rt.ENCODERS[type(v)](v)
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
        if (v := record.tool_call_list) is not None:
            out["toolCallList"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "phoneNumber": _PHONE_NUMBER,
                "assistantVersion": rt.Nullable(rt.TEXT),
                "type": rt.Const("tool-calls"),
                "toolWithToolCallList": _TOOL_WITH_TOOL_CALL_LIST,
                "timestamp": rt.OneOf(rt.NUMBER, rt.TEXT),
                "artifact": _ARTIFACT,
                "assistant": _ASSISTANT,
                "customer": _CUSTOMER,
                "call": _CALL,
                "chat": _CHAT,
                "toolCallList": _TOOL_CALL_LIST,
            },
            required=("toolWithToolCallList", "toolCallList"),
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
_TOOL_WITH_TOOL_CALL_LIST = rt.Array(_TOOL_WITH_TOOL_CALL_LIST__ITEM)
_ARTIFACT = rt.Ref("Artifact")
_ASSISTANT = rt.Ref("CreateAssistantDTO")
_CUSTOMER = rt.Ref("CreateCustomerDTO")
_CALL = rt.Ref("Call")
_CHAT = rt.Ref("Chat")
_TOOL_CALL_LIST = rt.Array(rt.Ref("ToolCall"))

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
