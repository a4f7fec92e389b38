"""`Call`: its class, and how it is decoded, encoded and checked."""

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
    """Not in the document; seen in recorded webhooks."""
    phone_call_provider_details: dict[str, Any] | None = None
    """Not in the document; seen in recorded webhooks."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.type = _TYPE.decode(data["type"]) if "type" in data else None
        if "costs" in data and (v := data["costs"]) is not None:
            unread["costs"] = ["costs", _COSTS, v]
        else:
            self.costs = None
        if "messages" in data and (v := data["messages"]) is not None:
            unread["messages"] = ["messages", _MESSAGES, v]
        else:
            self.messages = None
        self.phone_call_provider = (
            _PHONE_CALL_PROVIDER.decode(data["phoneCallProvider"])
            if "phoneCallProvider" in data
            else None
        )
        self.phone_call_transport = (
            _PHONE_CALL_TRANSPORT.decode(data["phoneCallTransport"])
            if "phoneCallTransport" in data
            else None
        )
        self.status = _STATUS.decode(data["status"]) if "status" in data else None
        self.ended_reason = (
            _ENDED_REASON.decode(data["endedReason"]) if "endedReason" in data else None
        )
        self.ended_message = data["endedMessage"] if "endedMessage" in data else None
        if "destination" in data and (v := data["destination"]) is not None:
            unread["destination"] = ["destination", _DESTINATION, v]
        else:
            self.destination = None
        self.assistant_version = data["assistantVersion"] if "assistantVersion" in data else None
        if "transport" in data and (v := data["transport"]) is not None:
            unread["transport"] = ["transport", _TRANSPORT, v]
        else:
            self.transport = None
        self.id = data["id"] if "id" in data else None
        self.org_id = data["orgId"] if "orgId" in data else None
        self.created_at = _CREATED_AT.decode(data["createdAt"]) if "createdAt" in data else None
        self.updated_at = _UPDATED_AT.decode(data["updatedAt"]) if "updatedAt" in data else None
        self.started_at = _STARTED_AT.decode(data["startedAt"]) if "startedAt" in data else None
        self.ended_at = _ENDED_AT.decode(data["endedAt"]) if "endedAt" in data else None
        self.cost = data["cost"] if "cost" in data else None
        if "costBreakdown" in data and (v := data["costBreakdown"]) is not None:
            unread["cost_breakdown"] = ["costBreakdown", _COST_BREAKDOWN, v]
        else:
            self.cost_breakdown = None
        if "artifactPlan" in data and (v := data["artifactPlan"]) is not None:
            unread["artifact_plan"] = ["artifactPlan", _ARTIFACT_PLAN, v]
        else:
            self.artifact_plan = None
        if "analysis" in data and (v := data["analysis"]) is not None:
            unread["analysis"] = ["analysis", _ANALYSIS, v]
        else:
            self.analysis = None
        if "monitor" in data and (v := data["monitor"]) is not None:
            unread["monitor"] = ["monitor", _MONITOR, v]
        else:
            self.monitor = None
        if "artifact" in data and (v := data["artifact"]) is not None:
            unread["artifact"] = ["artifact", _ARTIFACT, v]
        else:
            self.artifact = None
        if "compliance" in data and (v := data["compliance"]) is not None:
            unread["compliance"] = ["compliance", _COMPLIANCE, v]
        else:
            self.compliance = None
        self.phone_call_provider_id = (
            data["phoneCallProviderId"] if "phoneCallProviderId" in data else None
        )
        self.campaign_id = data["campaignId"] if "campaignId" in data else None
        self.assistant_id = data["assistantId"] if "assistantId" in data else None
        if "assistant" in data and (v := data["assistant"]) is not None:
            unread["assistant"] = ["assistant", _ASSISTANT, v]
        else:
            self.assistant = None
        if "assistantOverrides" in data and (v := data["assistantOverrides"]) is not None:
            unread["assistant_overrides"] = ["assistantOverrides", _ASSISTANT_OVERRIDES, v]
        else:
            self.assistant_overrides = None
        self.squad_id = data["squadId"] if "squadId" in data else None
        if "squad" in data and (v := data["squad"]) is not None:
            unread["squad"] = ["squad", _SQUAD, v]
        else:
            self.squad = None
        if "squadOverrides" in data and (v := data["squadOverrides"]) is not None:
            unread["squad_overrides"] = ["squadOverrides", _SQUAD_OVERRIDES, v]
        else:
            self.squad_overrides = None
        self.workflow_id = data["workflowId"] if "workflowId" in data else None
        if "workflow" in data and (v := data["workflow"]) is not None:
            unread["workflow"] = ["workflow", _WORKFLOW, v]
        else:
            self.workflow = None
        if "workflowOverrides" in data and (v := data["workflowOverrides"]) is not None:
            unread["workflow_overrides"] = ["workflowOverrides", _WORKFLOW_OVERRIDES, v]
        else:
            self.workflow_overrides = None
        self.phone_number_id = data["phoneNumberId"] if "phoneNumberId" in data else None
        if "phoneNumber" in data and (v := data["phoneNumber"]) is not None:
            unread["phone_number"] = ["phoneNumber", _PHONE_NUMBER, v]
        else:
            self.phone_number = None
        self.customer_id = data["customerId"] if "customerId" in data else None
        if "customer" in data and (v := data["customer"]) is not None:
            unread["customer"] = ["customer", _CUSTOMER, v]
        else:
            self.customer = None
        self.name = data["name"] if "name" in data else None
        if "schedulePlan" in data and (v := data["schedulePlan"]) is not None:
            unread["schedule_plan"] = ["schedulePlan", _SCHEDULE_PLAN, v]
        else:
            self.schedule_plan = None
        self.web_call_url = data["webCallUrl"] if "webCallUrl" in data else None
        self.phone_call_provider_details = (
            data["phoneCallProviderDetails"] if "phoneCallProviderDetails" in data else None
        )
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.type) is not None:
            out["type"] = rt.ENCODERS[type(v)](v)
        if "costs" not in out and (v := record.costs) is not None:
            out["costs"] = rt.ENCODERS[type(v)](v)
        if "messages" not in out and (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if (v := record.phone_call_provider) is not None:
            out["phoneCallProvider"] = rt.ENCODERS[type(v)](v)
        if (v := record.phone_call_transport) is not None:
            out["phoneCallTransport"] = rt.ENCODERS[type(v)](v)
        if (v := record.status) is not None:
            out["status"] = rt.ENCODERS[type(v)](v)
        if (v := record.ended_reason) is not None:
            out["endedReason"] = rt.ENCODERS[type(v)](v)
        if (v := record.ended_message) is not None:
            out["endedMessage"] = v
        if "destination" not in out and (v := record.destination) is not None:
            out["destination"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_version) is not None:
            out["assistantVersion"] = v
        if "transport" not in out and (v := record.transport) is not None:
            out["transport"] = rt.ENCODERS[type(v)](v)
        if (v := record.id) is not None:
            out["id"] = v
        if (v := record.org_id) is not None:
            out["orgId"] = v
        if (v := record.created_at) is not None:
            out["createdAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.updated_at) is not None:
            out["updatedAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.started_at) is not None:
            out["startedAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.ended_at) is not None:
            out["endedAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.cost) is not None:
            out["cost"] = v
        if "costBreakdown" not in out and (v := record.cost_breakdown) is not None:
            out["costBreakdown"] = rt.ENCODERS[type(v)](v)
        if "artifactPlan" not in out and (v := record.artifact_plan) is not None:
            out["artifactPlan"] = rt.ENCODERS[type(v)](v)
        if "analysis" not in out and (v := record.analysis) is not None:
            out["analysis"] = rt.ENCODERS[type(v)](v)
        if "monitor" not in out and (v := record.monitor) is not None:
            out["monitor"] = rt.ENCODERS[type(v)](v)
        if "artifact" not in out and (v := record.artifact) is not None:
            out["artifact"] = rt.ENCODERS[type(v)](v)
        if "compliance" not in out and (v := record.compliance) is not None:
            out["compliance"] = rt.ENCODERS[type(v)](v)
        if (v := record.phone_call_provider_id) is not None:
            out["phoneCallProviderId"] = v
        if (v := record.campaign_id) is not None:
            out["campaignId"] = v
        if (v := record.assistant_id) is not None:
            out["assistantId"] = v
        if "assistant" not in out and (v := record.assistant) is not None:
            out["assistant"] = rt.ENCODERS[type(v)](v)
        if "assistantOverrides" not in out and (v := record.assistant_overrides) is not None:
            out["assistantOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.squad_id) is not None:
            out["squadId"] = v
        if "squad" not in out and (v := record.squad) is not None:
            out["squad"] = rt.ENCODERS[type(v)](v)
        if "squadOverrides" not in out and (v := record.squad_overrides) is not None:
            out["squadOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.workflow_id) is not None:
            out["workflowId"] = v
        if "workflow" not in out and (v := record.workflow) is not None:
            out["workflow"] = rt.ENCODERS[type(v)](v)
        if "workflowOverrides" not in out and (v := record.workflow_overrides) is not None:
            out["workflowOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.phone_number_id) is not None:
            out["phoneNumberId"] = v
        if "phoneNumber" not in out and (v := record.phone_number) is not None:
            out["phoneNumber"] = rt.ENCODERS[type(v)](v)
        if (v := record.customer_id) is not None:
            out["customerId"] = v
        if "customer" not in out and (v := record.customer) is not None:
            out["customer"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
        if "schedulePlan" not in out and (v := record.schedule_plan) is not None:
            out["schedulePlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.web_call_url) is not None:
            out["webCallUrl"] = v
        if (v := record.phone_call_provider_details) is not None:
            out["phoneCallProviderDetails"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": _TYPE,
                "costs": _COSTS,
                "messages": _MESSAGES,
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
                "createdAt": _CREATED_AT,
                "updatedAt": _UPDATED_AT,
                "startedAt": _STARTED_AT,
                "endedAt": _ENDED_AT,
                "cost": rt.NUMBER,
                "costBreakdown": _COST_BREAKDOWN,
                "artifactPlan": _ARTIFACT_PLAN,
                "analysis": _ANALYSIS,
                "monitor": _MONITOR,
                "artifact": _ARTIFACT,
                "compliance": _COMPLIANCE,
                "phoneCallProviderId": rt.TEXT,
                "campaignId": rt.TEXT,
                "assistantId": rt.Nullable(rt.TEXT),
                "assistant": _ASSISTANT,
                "assistantOverrides": _ASSISTANT_OVERRIDES,
                "squadId": rt.Nullable(rt.TEXT),
                "squad": _SQUAD,
                "squadOverrides": _SQUAD_OVERRIDES,
                "workflowId": rt.TEXT,
                "workflow": _WORKFLOW,
                "workflowOverrides": _WORKFLOW_OVERRIDES,
                "phoneNumberId": rt.TEXT,
                "phoneNumber": _PHONE_NUMBER,
                "customerId": rt.TEXT,
                "customer": _CUSTOMER,
                "name": rt.Text(max_length=40),
                "schedulePlan": _SCHEDULE_PLAN,
                "webCallUrl": rt.Nullable(rt.TEXT),
                "phoneCallProviderDetails": rt.Nullable(rt.OBJECT),
            },
            required=("id", "orgId", "updatedAt"),
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
_COSTS = rt.Array(_COSTS__ITEM)
_MESSAGES = rt.Array(_MESSAGES__ITEM)
_PHONE_CALL_PROVIDER = rt.Enum("Call_PhoneCallProvider")
_PHONE_CALL_TRANSPORT = rt.Enum("Call_PhoneCallTransport")
_STATUS = rt.Enum("Call_Status")
_ENDED_REASON = rt.Enum("Call_EndedReason")
_CREATED_AT = rt.DATE_TIME
_UPDATED_AT = rt.DATE_TIME
_STARTED_AT = rt.DATE_TIME
_ENDED_AT = rt.DATE_TIME
_COST_BREAKDOWN = rt.Ref("CostBreakdown")
_ARTIFACT_PLAN = rt.Ref("ArtifactPlan")
_ANALYSIS = rt.Ref("Analysis")
_MONITOR = rt.Ref("Monitor")
_ARTIFACT = rt.Ref("Artifact")
_COMPLIANCE = rt.Ref("Compliance")
_ASSISTANT = rt.Ref("CreateAssistantDTO")
_ASSISTANT_OVERRIDES = rt.Ref("AssistantOverrides")
_SQUAD = rt.Ref("CreateSquadDTO")
_SQUAD_OVERRIDES = rt.Ref("AssistantOverrides")
_WORKFLOW = rt.Ref("CreateWorkflowDTO")
_WORKFLOW_OVERRIDES = rt.Ref("WorkflowOverrides")
_PHONE_NUMBER = rt.Ref("ImportTwilioPhoneNumberDTO")
_CUSTOMER = rt.Ref("CreateCustomerDTO")
_SCHEDULE_PLAN = rt.Ref("SchedulePlan")

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
