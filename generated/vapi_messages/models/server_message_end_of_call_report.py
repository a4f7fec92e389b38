"""`ServerMessageEndOfCallReport`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from ..enums.server_message_end_of_call_report__ended_reason import (
        ServerMessageEndOfCallReport_EndedReason,
    )
    from .analysis import Analysis
    from .analysis_cost import AnalysisCost
    from .artifact import Artifact
    from .bot_message import BotMessage
    from .call import Call
    from .chat import Chat
    from .compliance import Compliance
    from .cost_breakdown import CostBreakdown
    from .create_assistant_dto import CreateAssistantDTO
    from .create_byo_phone_number_dto import CreateByoPhoneNumberDTO
    from .create_customer_dto import CreateCustomerDTO
    from .create_telnyx_phone_number_dto import CreateTelnyxPhoneNumberDTO
    from .create_twilio_phone_number_dto import CreateTwilioPhoneNumberDTO
    from .create_vapi_phone_number_dto import CreateVapiPhoneNumberDTO
    from .create_vonage_phone_number_dto import CreateVonagePhoneNumberDTO
    from .knowledge_base_cost import KnowledgeBaseCost
    from .model_cost import ModelCost
    from .system_message import SystemMessage
    from .tool_call_message import ToolCallMessage
    from .tool_call_result_message import ToolCallResultMessage
    from .transcriber_cost import TranscriberCost
    from .transfer_destination_number import TransferDestinationNumber
    from .transfer_destination_sip import TransferDestinationSip
    from .transport_cost import TransportCost
    from .user_message import UserMessage
    from .vapi_cost import VapiCost
    from .voice_cost import VoiceCost
    from .voicemail_detection_cost import VoicemailDetectionCost


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageEndOfCallReport(rt.BranchRecord):
    """The final account of a call, after its recordings and analysis are ready."""

    phone_number: ServerMessageEndOfCallReport_PhoneNumber | None = None
    """Your phone number that the call came in on or went out from."""
    assistant_version: str | None = None
    """Label such as `v3` of the assistant's version. Null where no saved, versioned assistant is
    in play.
    """
    type: Literal["end-of-call-report"]
    """The tag that tells this kind of message from the others."""
    ended_reason: ServerMessageEndOfCallReport_EndedReason
    """Why the call ended. Expect values that are newer than this package."""
    cost: int | float | None = None
    """What the whole call cost, in US dollars."""
    costs: list[ServerMessageEndOfCallReport_Costs_Item] | None = None
    """The cost item by item: telephony, transcription, model, voice and so on."""
    destination: ServerMessageEndOfCallReport_Destination | None = None
    """Where the call was transferred, if it was."""
    timestamp: int | float | str | None = None
    """When Vapi sent the message, in milliseconds since 1970. Older traffic holds an ISO 8601
    text.
    """
    artifact: Artifact | None = None
    """Everything the call left behind: transcript, messages, recordings."""
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
    analysis: Analysis | None = None
    """What was concluded from the conversation: a summary, extracted data, a verdict."""
    started_at: rt.DateTime | None = None
    """When the conversation began."""
    ended_at: rt.DateTime | None = None
    """When the conversation was over."""
    compliance: Compliance | None = None
    """Records that regulation may ask for, such as consent to be recorded."""
    transcript: str | None = None
    """The conversation as plain text, one line for each turn.

    Not in the document; seen in recorded webhooks.
    """
    summary: str | None = None
    """A short account of the conversation. `analysis` has it too.

    Not in the document; seen in recorded webhooks.
    """
    recording_url: str | None = None
    """Where the recording of the call is, with both sides in one channel.

    Not in the document; seen in recorded webhooks.
    """
    stereo_recording_url: str | None = None
    """Where the recording is that has each side in a channel of its own.

    Not in the document; seen in recorded webhooks.
    """
    messages: list[ServerMessageEndOfCallReport_Messages_Item] | None = None
    """The turns of the conversation, in their order. `artifact` has them too.

    Not in the document; seen in recorded webhooks.
    """
    cost_breakdown: CostBreakdown | None = None
    """The cost of the call by kind of service.

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
        if (v := get("endedReason")) is not None:
            v = _ENDED_REASON.decode(v)
        self.ended_reason = v
        self.cost = get("cost")
        if get("costs") is None:
            self.costs = None
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
        if get("analysis") is None:
            self.analysis = None
        else:
            left += 1
        if (v := get("startedAt")) is not None:
            v = _STARTED_AT.decode(v)
        self.started_at = v
        if (v := get("endedAt")) is not None:
            v = _ENDED_AT.decode(v)
        self.ended_at = v
        if get("compliance") is None:
            self.compliance = None
        else:
            left += 1
        self.transcript = get("transcript")
        self.summary = get("summary")
        self.recording_url = get("recordingUrl")
        self.stereo_recording_url = get("stereoRecordingUrl")
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        if get("costBreakdown") is None:
            self.cost_breakdown = None
        else:
            left += 1
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
        if (v := record.ended_reason) is not None:
            out["endedReason"] = rt.ENCODERS[type(v)](v)
        if (v := record.cost) is not None:
            out["cost"] = v
        if (v := record.costs) is not None:
            out["costs"] = rt.ENCODERS[type(v)](v)
        if (v := record.destination) is not None:
            out["destination"] = rt.ENCODERS[type(v)](v)
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
        if (v := record.analysis) is not None:
            out["analysis"] = rt.ENCODERS[type(v)](v)
        if (v := record.started_at) is not None:
            out["startedAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.ended_at) is not None:
            out["endedAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.compliance) is not None:
            out["compliance"] = rt.ENCODERS[type(v)](v)
        if (v := record.transcript) is not None:
            out["transcript"] = v
        if (v := record.summary) is not None:
            out["summary"] = v
        if (v := record.recording_url) is not None:
            out["recordingUrl"] = v
        if (v := record.stereo_recording_url) is not None:
            out["stereoRecordingUrl"] = v
        if (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if (v := record.cost_breakdown) is not None:
            out["costBreakdown"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "phoneNumber": _PHONE_NUMBER,
                "assistantVersion": rt.Nullable(rt.TEXT),
                "type": rt.Const("end-of-call-report"),
                "endedReason": _ENDED_REASON,
                "cost": rt.NUMBER,
                "costs": _COSTS,
                "destination": _DESTINATION,
                "timestamp": rt.OneOf(rt.NUMBER, rt.TEXT),
                "artifact": _ARTIFACT,
                "assistant": _ASSISTANT,
                "customer": _CUSTOMER,
                "call": _CALL,
                "chat": _CHAT,
                "analysis": _ANALYSIS,
                "startedAt": _STARTED_AT,
                "endedAt": _ENDED_AT,
                "compliance": _COMPLIANCE,
                "transcript": rt.Nullable(rt.TEXT),
                "summary": rt.Nullable(rt.TEXT),
                "recordingUrl": rt.Nullable(rt.TEXT),
                "stereoRecordingUrl": rt.Nullable(rt.TEXT),
                "messages": rt.Nullable(_MESSAGES),
                "costBreakdown": rt.Nullable(_COST_BREAKDOWN),
            },
            required=("type", "endedReason"),
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
_COSTS__ITEM = rt.Tagged(
    "type",
    {
        "transport": rt.Ref("TransportCost"),
        "transcriber": rt.Ref("TranscriberCost"),
        "model": rt.Ref("ModelCost"),
        "voice": rt.Ref("VoiceCost"),
        "vapi": rt.Ref("VapiCost"),
        "voicemail-detection": rt.Ref("VoicemailDetectionCost"),
        "analysis": rt.Ref("AnalysisCost"),
        "knowledge-base": rt.Ref("KnowledgeBaseCost"),
    },
)
_DESTINATION = rt.Tagged(
    "type",
    {
        "number": rt.Ref("TransferDestinationNumber"),
        "sip": rt.Ref("TransferDestinationSip"),
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
_ENDED_REASON = rt.Enum("ServerMessageEndOfCallReport_EndedReason")
_COSTS = rt.Array(_COSTS__ITEM)
_ARTIFACT = rt.Ref("Artifact")
_ASSISTANT = rt.Ref("CreateAssistantDTO")
_CUSTOMER = rt.Ref("CreateCustomerDTO")
_CALL = rt.Ref("Call")
_CHAT = rt.Ref("Chat")
_ANALYSIS = rt.Ref("Analysis")
_STARTED_AT = rt.DATE_TIME
_ENDED_AT = rt.DATE_TIME
_COMPLIANCE = rt.Ref("Compliance")
_MESSAGES = rt.Array(_MESSAGES__ITEM)
_COST_BREAKDOWN = rt.Ref("CostBreakdown")

if TYPE_CHECKING:
    ServerMessageEndOfCallReport_PhoneNumber: TypeAlias = (
        CreateByoPhoneNumberDTO
        | CreateTwilioPhoneNumberDTO
        | CreateVonagePhoneNumberDTO
        | CreateVapiPhoneNumberDTO
        | CreateTelnyxPhoneNumberDTO
        | dict[str, Any]
    )
    ServerMessageEndOfCallReport_Costs_Item: TypeAlias = (
        TransportCost
        | TranscriberCost
        | ModelCost
        | VoiceCost
        | VapiCost
        | VoicemailDetectionCost
        | AnalysisCost
        | KnowledgeBaseCost
        | dict[str, Any]
    )
    ServerMessageEndOfCallReport_Destination: TypeAlias = (
        TransferDestinationNumber | TransferDestinationSip | dict[str, Any]
    )
    ServerMessageEndOfCallReport_Messages_Item: TypeAlias = (
        UserMessage
        | SystemMessage
        | BotMessage
        | ToolCallMessage
        | ToolCallResultMessage
        | dict[str, Any]
    )

ALIASES = {
    "ServerMessageEndOfCallReport_PhoneNumber": _PHONE_NUMBER,
    "ServerMessageEndOfCallReport_Costs_Item": _COSTS__ITEM,
    "ServerMessageEndOfCallReport_Destination": _DESTINATION,
    "ServerMessageEndOfCallReport_Messages_Item": _MESSAGES__ITEM,
}
