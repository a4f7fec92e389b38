"""`ServerMessageEndOfCallReport`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
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
            v = rt.DATE_TIME.decode(v)
        self.started_at = v
        if (v := get("endedAt")) is not None:
            v = rt.DATE_TIME.decode(v)
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
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "phoneNumber": _PHONE_NUMBER,
                "assistantVersion": rt.Nullable(rt.TEXT),
                "type": rt.Const("end-of-call-report"),
                "endedReason": _ENDED_REASON,
                "cost": rt.NUMBER,
                "costs": rt.Array(_COSTS__ITEM),
                "destination": _DESTINATION,
                "timestamp": rt.ByJsonType(rt.NUMBER, rt.TEXT),
                "artifact": rt.Ref("Artifact"),
                "assistant": rt.Ref("CreateAssistantDTO"),
                "customer": rt.Ref("CreateCustomerDTO"),
                "call": rt.Ref("Call"),
                "chat": rt.Ref("Chat"),
                "analysis": rt.Ref("Analysis"),
                "startedAt": rt.DATE_TIME,
                "endedAt": rt.DATE_TIME,
                "compliance": rt.Ref("Compliance"),
                "transcript": rt.Nullable(rt.TEXT),
                "summary": rt.Nullable(rt.TEXT),
                "recordingUrl": rt.Nullable(rt.TEXT),
                "stereoRecordingUrl": rt.Nullable(rt.TEXT),
                "messages": rt.Nullable(rt.Array(_MESSAGES__ITEM)),
                "costBreakdown": rt.Nullable(rt.Ref("CostBreakdown")),
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
