"""`ServerMessageToolCalls`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.phone_number) is not None:
            out["phoneNumber"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_version) is not None:
            out["assistantVersion"] = v
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.tool_with_tool_call_list) is not None:
            out["toolWithToolCallList"] = rt.ENCODERS[type(v)](v)
        if (v := record.timestamp) is not None:
            out["timestamp"] = v
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
        if (v := record.tool_calls) is not None:
            out["toolCalls"] = v
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
                "toolCalls": rt.Nullable(rt.Array(rt.OBJECT)),
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
