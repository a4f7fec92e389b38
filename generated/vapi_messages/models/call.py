"""`Call`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from ..enums.call__ended_reason import Call_EndedReason
    from ..enums.call__phone_call_provider import Call_PhoneCallProvider
    from ..enums.call__phone_call_transport import Call_PhoneCallTransport
    from ..enums.call__status import Call_Status
    from ..enums.call__type import Call_Type
    from .analysis import Analysis
    from .analysis_cost import AnalysisCost
    from .artifact import Artifact
    from .artifact_plan import ArtifactPlan
    from .assistant_overrides import AssistantOverrides
    from .bot_message import BotMessage
    from .compliance import Compliance
    from .cost_breakdown import CostBreakdown
    from .create_assistant_dto import CreateAssistantDTO
    from .create_customer_dto import CreateCustomerDTO
    from .create_squad_dto import CreateSquadDTO
    from .create_workflow_dto import CreateWorkflowDTO
    from .import_twilio_phone_number_dto import ImportTwilioPhoneNumberDTO
    from .knowledge_base_cost import KnowledgeBaseCost
    from .model_cost import ModelCost
    from .monitor import Monitor
    from .schedule_plan import SchedulePlan
    from .system_message import SystemMessage
    from .telnyx_transport import TelnyxTransport
    from .tool_call_message import ToolCallMessage
    from .tool_call_result_message import ToolCallResultMessage
    from .transcriber_cost import TranscriberCost
    from .transfer_destination_number import TransferDestinationNumber
    from .transfer_destination_sip import TransferDestinationSip
    from .transport_cost import TransportCost
    from .twilio_transport import TwilioTransport
    from .user_message import UserMessage
    from .vapi_cost import VapiCost
    from .vapi_sip_transport import VapiSipTransport
    from .vapi_web_call_transport import VapiWebCallTransport
    from .vapi_websocket_transport import VapiWebsocketTransport
    from .voice_cost import VoiceCost
    from .voicemail_detection_cost import VoicemailDetectionCost
    from .vonage_transport import VonageTransport
    from .workflow_overrides import WorkflowOverrides


@rt.dataclass(slots=True, kw_only=True)
class Call(rt.BranchRecord):
    """A call: who talks to whom, how far it is, and what it cost."""

    type: Call_Type | None = None
    """Incoming or outgoing phone call, web call, or websocket call."""
    costs: list[Call_Costs_Item] | None = None
    """The cost item by item, in US dollars."""
    messages: list[Call_Messages_Item] | None = None
    """The conversation, where the call itself holds it; see `artifact.messages` too."""
    phone_call_provider: Call_PhoneCallProvider | None = None
    """The telephone company behind the call. Deprecated; `transport` says it too."""
    phone_call_transport: Call_PhoneCallTransport | None = None
    """Whether a phone call runs over SIP or the public network."""
    status: Call_Status | None = None
    """How far the call is."""
    ended_reason: Call_EndedReason | None = None
    """Why the call ended. Expect values that are newer than this package."""
    ended_message: str | None = None
    """More about why the call ended, such as the text of an error."""
    destination: Call_Destination | None = None
    """Where the call was transferred, if it was."""
    assistant_version: str | None = None
    """Version of the saved assistant to use. Without it, the latest."""
    transport: Call_Transport | None = None
    """How the sound travels: telephone company, SIP, websocket or web call."""
    id: str
    """Identifies the call."""
    org_id: str
    """Identifies your organisation at Vapi."""
    created_at: rt.DateTime | None = None
    """When the call was requested or came in."""
    updated_at: rt.DateTime
    """When this record last changed."""
    started_at: rt.DateTime | None = None
    """When the conversation began."""
    ended_at: rt.DateTime | None = None
    """When the conversation was over."""
    cost: int | float | None = None
    """What the call cost, in US dollars."""
    cost_breakdown: CostBreakdown | None = None
    """The cost by kind of service, with token and character counts."""
    artifact_plan: ArtifactPlan | None = None
    """What is to be recorded and kept of the call."""
    analysis: Analysis | None = None
    """What was concluded from the conversation, once the call is over."""
    monitor: Monitor | None = None
    """Addresses for listening in on the call or steering it while it lasts."""
    artifact: Artifact | None = None
    """What the call produced: transcript, messages, recordings."""
    compliance: Compliance | None = None
    """Records that regulation may ask for."""
    phone_call_provider_id: str | None = None
    """The telephone company's own id of the call. Deprecated; `transport` says it too."""
    campaign_id: str | None = None
    """The campaign that placed the call, if one did."""
    assistant_id: str | None = None
    """Id of the saved assistant. Null when the assistant is given in full, or not settled yet."""
    assistant: CreateAssistantDTO | None = None
    """The assistant, when it was given in full for this call."""
    assistant_overrides: AssistantOverrides | None = None
    """What this call changes of the assistant: settings, template variables."""
    squad_id: str | None = None
    """Id of the saved squad. Null when no squad takes the call."""
    squad: CreateSquadDTO | None = None
    """The squad, when it was given in full for this call."""
    squad_overrides: AssistantOverrides | None = None
    """What this call changes of every member of the squad."""
    workflow_id: str | None = None
    """Id of the saved workflow."""
    workflow: CreateWorkflowDTO | None = None
    """The workflow, when it was given in full for this call."""
    workflow_overrides: WorkflowOverrides | None = None
    """What this call changes of the workflow: settings, template variables."""
    phone_number_id: str | None = None
    """Id of your phone number that the call uses."""
    phone_number: ImportTwilioPhoneNumberDTO | None = None
    """Your phone number, when it was given in full for this call."""
    customer_id: str | None = None
    """Id of the saved customer."""
    customer: CreateCustomerDTO | None = None
    """The person on the other end, when given in full."""
    name: str | None = None
    """A name that you gave the call, for your own use.

    At most 40 characters.
    """
    schedule_plan: SchedulePlan | None = None
    """When the call may be placed."""
    web_call_url: str | None = None
    """The address at which a browser joins a web call.

    Not in the document; seen in recorded webhooks.
    """
    phone_call_provider_details: dict[str, Any] | None = None
    """What the provider of the phone number says about the call.

    Not in the document; seen in recorded webhooks.
    """
    twilio_call_sid: str | None = None
    """The id that Twilio has given the call.

    Not in the document; seen in recorded webhooks.
    """
    twilio_call_status: str | None = None
    """The state of the call as Twilio calls it.

    Not in the document; seen in recorded webhooks.
    """

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if (v := get("type")) is not None:
            v = _TYPE.decode(v)
        self.type = v
        if get("costs") is None:
            self.costs = None
        else:
            left += 1
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        if (v := get("phoneCallProvider")) is not None:
            v = _PHONE_CALL_PROVIDER.decode(v)
        self.phone_call_provider = v
        if (v := get("phoneCallTransport")) is not None:
            v = _PHONE_CALL_TRANSPORT.decode(v)
        self.phone_call_transport = v
        if (v := get("status")) is not None:
            v = _STATUS.decode(v)
        self.status = v
        if (v := get("endedReason")) is not None:
            v = _ENDED_REASON.decode(v)
        self.ended_reason = v
        self.ended_message = get("endedMessage")
        if get("destination") is None:
            self.destination = None
        else:
            left += 1
        self.assistant_version = get("assistantVersion")
        if get("transport") is None:
            self.transport = None
        else:
            left += 1
        self.id = get("id")
        self.org_id = get("orgId")
        if (v := get("createdAt")) is not None:
            v = rt.DATE_TIME.decode(v)
        self.created_at = v
        if (v := get("updatedAt")) is not None:
            v = rt.DATE_TIME.decode(v)
        self.updated_at = v
        if (v := get("startedAt")) is not None:
            v = rt.DATE_TIME.decode(v)
        self.started_at = v
        if (v := get("endedAt")) is not None:
            v = rt.DATE_TIME.decode(v)
        self.ended_at = v
        self.cost = get("cost")
        if get("costBreakdown") is None:
            self.cost_breakdown = None
        else:
            left += 1
        if get("artifactPlan") is None:
            self.artifact_plan = None
        else:
            left += 1
        if get("analysis") is None:
            self.analysis = None
        else:
            left += 1
        if get("monitor") is None:
            self.monitor = None
        else:
            left += 1
        if get("artifact") is None:
            self.artifact = None
        else:
            left += 1
        if get("compliance") is None:
            self.compliance = None
        else:
            left += 1
        self.phone_call_provider_id = get("phoneCallProviderId")
        self.campaign_id = get("campaignId")
        self.assistant_id = get("assistantId")
        if get("assistant") is None:
            self.assistant = None
        else:
            left += 1
        if get("assistantOverrides") is None:
            self.assistant_overrides = None
        else:
            left += 1
        self.squad_id = get("squadId")
        if get("squad") is None:
            self.squad = None
        else:
            left += 1
        if get("squadOverrides") is None:
            self.squad_overrides = None
        else:
            left += 1
        self.workflow_id = get("workflowId")
        if get("workflow") is None:
            self.workflow = None
        else:
            left += 1
        if get("workflowOverrides") is None:
            self.workflow_overrides = None
        else:
            left += 1
        self.phone_number_id = get("phoneNumberId")
        if get("phoneNumber") is None:
            self.phone_number = None
        else:
            left += 1
        self.customer_id = get("customerId")
        if get("customer") is None:
            self.customer = None
        else:
            left += 1
        self.name = get("name")
        if get("schedulePlan") is None:
            self.schedule_plan = None
        else:
            left += 1
        self.web_call_url = get("webCallUrl")
        self.phone_call_provider_details = get("phoneCallProviderDetails")
        self.twilio_call_sid = get("twilioCallSid")
        self.twilio_call_status = get("twilioCallStatus")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": _TYPE,
                "costs": rt.Array(_COSTS__ITEM),
                "messages": rt.Array(_MESSAGES__ITEM),
                "phoneCallProvider": _PHONE_CALL_PROVIDER,
                "phoneCallTransport": _PHONE_CALL_TRANSPORT,
                "status": _STATUS,
                "endedReason": _ENDED_REASON,
                "endedMessage": rt.TEXT,
                "destination": _DESTINATION,
                "assistantVersion": rt.Nullable(rt.TEXT),
                "transport": _TRANSPORT,
                "id": rt.TEXT,
                "orgId": rt.TEXT,
                "createdAt": rt.DATE_TIME,
                "updatedAt": rt.DATE_TIME,
                "startedAt": rt.DATE_TIME,
                "endedAt": rt.DATE_TIME,
                "cost": rt.NUMBER,
                "costBreakdown": rt.Ref("CostBreakdown"),
                "artifactPlan": rt.Ref("ArtifactPlan"),
                "analysis": rt.Ref("Analysis"),
                "monitor": rt.Ref("Monitor"),
                "artifact": rt.Ref("Artifact"),
                "compliance": rt.Ref("Compliance"),
                "phoneCallProviderId": rt.TEXT,
                "campaignId": rt.TEXT,
                "assistantId": rt.Nullable(rt.TEXT),
                "assistant": rt.Ref("CreateAssistantDTO"),
                "assistantOverrides": rt.Ref("AssistantOverrides"),
                "squadId": rt.Nullable(rt.TEXT),
                "squad": rt.Ref("CreateSquadDTO"),
                "squadOverrides": rt.Ref("AssistantOverrides"),
                "workflowId": rt.TEXT,
                "workflow": rt.Ref("CreateWorkflowDTO"),
                "workflowOverrides": rt.Ref("WorkflowOverrides"),
                "phoneNumberId": rt.TEXT,
                "phoneNumber": rt.Ref("ImportTwilioPhoneNumberDTO"),
                "customerId": rt.TEXT,
                "customer": rt.Ref("CreateCustomerDTO"),
                "name": rt.Text(max_length=40),
                "schedulePlan": rt.Ref("SchedulePlan"),
                "webCallUrl": rt.Nullable(rt.TEXT),
                "phoneCallProviderDetails": rt.Nullable(rt.OBJECT),
                "twilioCallSid": rt.Nullable(rt.TEXT),
                "twilioCallStatus": rt.Nullable(rt.TEXT),
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
_TRANSPORT = rt.Tagged(
    "provider",
    {
        "vapi.websocket": rt.Ref("VapiWebsocketTransport"),
        "vonage": rt.Ref("VonageTransport"),
        "twilio": rt.Ref("TwilioTransport"),
        "vapi.sip": rt.Ref("VapiSipTransport"),
        "telnyx": rt.Ref("TelnyxTransport"),
        "daily": rt.Ref("VapiWebCallTransport"),
    },
)
_TYPE = rt.Enum("Call_Type")
_PHONE_CALL_PROVIDER = rt.Enum("Call_PhoneCallProvider")
_PHONE_CALL_TRANSPORT = rt.Enum("Call_PhoneCallTransport")
_STATUS = rt.Enum("Call_Status")
_ENDED_REASON = rt.Enum("Call_EndedReason")

if TYPE_CHECKING:
    Call_Costs_Item: TypeAlias = (
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
    Call_Messages_Item: TypeAlias = (
        UserMessage
        | SystemMessage
        | BotMessage
        | ToolCallMessage
        | ToolCallResultMessage
        | dict[str, Any]
    )
    Call_Destination: TypeAlias = (
        TransferDestinationNumber | TransferDestinationSip | dict[str, Any]
    )
    Call_Transport: TypeAlias = (
        VapiWebsocketTransport
        | VonageTransport
        | TwilioTransport
        | VapiSipTransport
        | TelnyxTransport
        | VapiWebCallTransport
        | dict[str, Any]
    )

ALIASES = {
    "Call_Costs_Item": _COSTS__ITEM,
    "Call_Messages_Item": _MESSAGES__ITEM,
    "Call_Destination": _DESTINATION,
    "Call_Transport": _TRANSPORT,
}
