"""`Session`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from ..enums.session__status import Session_Status
    from .analysis_cost import AnalysisCost
    from .artifact import Artifact
    from .assistant_message import AssistantMessage
    from .assistant_overrides import AssistantOverrides
    from .create_assistant_dto import CreateAssistantDTO
    from .create_customer_dto import CreateCustomerDTO
    from .create_squad_dto import CreateSquadDTO
    from .developer_message import DeveloperMessage
    from .import_twilio_phone_number_dto import ImportTwilioPhoneNumberDTO
    from .model_cost import ModelCost
    from .session_cost import SessionCost
    from .system_message import SystemMessage
    from .tool_message import ToolMessage
    from .user_message import UserMessage


@rt.dataclass(slots=True, kw_only=True)
class Session(rt.BranchRecord):
    """A series of chats that share their history."""

    id: str
    org_id: str
    created_at: rt.DateTime
    updated_at: rt.DateTime
    cost: int | float | None = None
    costs: list[Session_Costs_Item] | None = None
    name: str | None = None
    """At most 40 characters."""
    status: Session_Status | None = None
    expiration_seconds: int | float | None = None
    """From 60 to 2592000."""
    assistant_id: str | None = None
    assistant: CreateAssistantDTO | None = None
    assistant_overrides: AssistantOverrides | None = None
    squad_id: str | None = None
    squad: CreateSquadDTO | None = None
    messages: list[Session_Messages_Item] | None = None
    customer: CreateCustomerDTO | None = None
    customer_id: str | None = None
    phone_number_id: str | None = None
    phone_number: ImportTwilioPhoneNumberDTO | None = None
    artifact: Artifact | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.id = get("id")
        self.org_id = get("orgId")
        if (v := get("createdAt")) is not None:
            v = rt.DATE_TIME.decode(v)
        self.created_at = v
        if (v := get("updatedAt")) is not None:
            v = rt.DATE_TIME.decode(v)
        self.updated_at = v
        self.cost = get("cost")
        if get("costs") is None:
            self.costs = None
        else:
            left += 1
        self.name = get("name")
        if (v := get("status")) is not None:
            v = _STATUS.decode(v)
        self.status = v
        self.expiration_seconds = get("expirationSeconds")
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
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        if get("customer") is None:
            self.customer = None
        else:
            left += 1
        self.customer_id = get("customerId")
        self.phone_number_id = get("phoneNumberId")
        if get("phoneNumber") is None:
            self.phone_number = None
        else:
            left += 1
        if get("artifact") is None:
            self.artifact = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "id": rt.TEXT,
                "orgId": rt.TEXT,
                "createdAt": rt.DATE_TIME,
                "updatedAt": rt.DATE_TIME,
                "cost": rt.NUMBER,
                "costs": rt.Array(_COSTS__ITEM),
                "name": rt.Text(max_length=40),
                "status": _STATUS,
                "expirationSeconds": rt.Number(minimum=60, maximum=2592000),
                "assistantId": rt.TEXT,
                "assistant": rt.Ref("CreateAssistantDTO"),
                "assistantOverrides": rt.Ref("AssistantOverrides"),
                "squadId": rt.TEXT,
                "squad": rt.Ref("CreateSquadDTO"),
                "messages": rt.Array(_MESSAGES__ITEM),
                "customer": rt.Ref("CreateCustomerDTO"),
                "customerId": rt.TEXT,
                "phoneNumberId": rt.TEXT,
                "phoneNumber": rt.Ref("ImportTwilioPhoneNumberDTO"),
                "artifact": rt.Ref("Artifact"),
            },
        )


_COSTS__ITEM = rt.Tagged(
    "type",
    {
        "model": rt.Ref("ModelCost"),
        "analysis": rt.Ref("AnalysisCost"),
        "session": rt.Ref("SessionCost"),
    },
)
_MESSAGES__ITEM = rt.Tagged(
    "role",
    {
        "system": rt.Ref("SystemMessage"),
        "user": rt.Ref("UserMessage"),
        "assistant": rt.Ref("AssistantMessage"),
        "tool": rt.Ref("ToolMessage"),
        "developer": rt.Ref("DeveloperMessage"),
    },
)
_STATUS = rt.Enum("Session_Status")

if TYPE_CHECKING:
    Session_Costs_Item: TypeAlias = ModelCost | AnalysisCost | SessionCost | dict[str, Any]
    Session_Messages_Item: TypeAlias = (
        SystemMessage
        | UserMessage
        | AssistantMessage
        | ToolMessage
        | DeveloperMessage
        | dict[str, Any]
    )

ALIASES = {
    "Session_Costs_Item": _COSTS__ITEM,
    "Session_Messages_Item": _MESSAGES__ITEM,
}
