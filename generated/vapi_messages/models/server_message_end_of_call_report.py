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
    from .call import Call
    from .chat import Chat
    from .compliance import Compliance
    from .create_assistant_dto import CreateAssistantDTO
    from .create_byo_phone_number_dto import CreateByoPhoneNumberDTO
    from .create_customer_dto import CreateCustomerDTO
    from .create_telnyx_phone_number_dto import CreateTelnyxPhoneNumberDTO
    from .create_twilio_phone_number_dto import CreateTwilioPhoneNumberDTO
    from .create_vapi_phone_number_dto import CreateVapiPhoneNumberDTO
    from .create_vonage_phone_number_dto import CreateVonagePhoneNumberDTO
    from .knowledge_base_cost import KnowledgeBaseCost
    from .model_cost import ModelCost
    from .transcriber_cost import TranscriberCost
    from .transfer_destination_number import TransferDestinationNumber
    from .transfer_destination_sip import TransferDestinationSip
    from .transport_cost import TransportCost
    from .vapi_cost import VapiCost
    from .voice_cost import VoiceCost
    from .voicemail_detection_cost import VoicemailDetectionCost


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageEndOfCallReport(rt.Record):
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
    timestamp: int | float | None = None
    """When Vapi sent the message, in milliseconds since 1970. Older traffic holds an ISO 8601
    text.
    """
    artifact: Artifact
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
    analysis: Analysis
    """What was concluded from the conversation: a summary, extracted data, a verdict."""
    started_at: rt.DateTime | None = None
    """When the conversation began."""
    ended_at: rt.DateTime | None = None
    """When the conversation was over."""
    compliance: Compliance | None = None
    """Records that regulation may ask for, such as consent to be recorded."""

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
        self.ended_reason = (
            None if (v := data.get("endedReason")) is None else _ENDED_REASON.decode(v)
        )
        self.cost = data.get("cost")
        if (v := data.get("costs")) is None:
            self.costs = None
        else:
            unread["costs"] = ["costs", _COSTS, v]
        if (v := data.get("destination")) is None:
            self.destination = None
        else:
            unread["destination"] = ["destination", _DESTINATION, v]
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
        if (v := data.get("analysis")) is None:
            self.analysis = None
        else:
            unread["analysis"] = ["analysis", _ANALYSIS, v]
        self.started_at = None if (v := data.get("startedAt")) is None else _STARTED_AT.decode(v)
        self.ended_at = None if (v := data.get("endedAt")) is None else _ENDED_AT.decode(v)
        if (v := data.get("compliance")) is None:
            self.compliance = None
        else:
            unread["compliance"] = ["compliance", _COMPLIANCE, v]
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
        if (v := record.ended_reason) is not None:
            out["endedReason"] = rt.ENCODERS[type(v)](v)
        if (v := record.cost) is not None:
            out["cost"] = v
        if "costs" not in out and (v := record.costs) is not None:
            out["costs"] = rt.ENCODERS[type(v)](v)
        if "destination" not in out and (v := record.destination) is not None:
            out["destination"] = rt.ENCODERS[type(v)](v)
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
        if "analysis" not in out and (v := record.analysis) is not None:
            out["analysis"] = rt.ENCODERS[type(v)](v)
        if (v := record.started_at) is not None:
            out["startedAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.ended_at) is not None:
            out["endedAt"] = rt.ENCODERS[type(v)](v)
        if "compliance" not in out and (v := record.compliance) is not None:
            out["compliance"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record)
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
                "timestamp": rt.NUMBER,
                "artifact": _ARTIFACT,
                "assistant": _ASSISTANT,
                "customer": _CUSTOMER,
                "call": _CALL,
                "chat": _CHAT,
                "analysis": _ANALYSIS,
                "startedAt": _STARTED_AT,
                "endedAt": _ENDED_AT,
                "compliance": _COMPLIANCE,
            },
            required=("type", "endedReason", "artifact", "analysis"),
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

ALIASES = {
    "ServerMessageEndOfCallReport_PhoneNumber": _PHONE_NUMBER,
    "ServerMessageEndOfCallReport_Costs_Item": _COSTS__ITEM,
    "ServerMessageEndOfCallReport_Destination": _DESTINATION,
}
