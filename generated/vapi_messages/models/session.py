"""`Session`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
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


@dataclass(slots=True, kw_only=True)
class Session(rt.Record):
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
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.id = get("id")
        self.org_id = get("orgId")
        v = get("createdAt")
        self.created_at = v if v is None else _CREATED_AT.decode(v)
        v = get("updatedAt")
        self.updated_at = v if v is None else _UPDATED_AT.decode(v)
        self.cost = get("cost")
        v = get("costs")
        self.costs = v if v is None else _COSTS.decode(v)
        self.name = get("name")
        v = get("status")
        self.status = v if v is None else _STATUS.decode(v)
        self.expiration_seconds = get("expirationSeconds")
        self.assistant_id = get("assistantId")
        v = get("assistant")
        self.assistant = v if v is None else _ASSISTANT.decode(v)
        v = get("assistantOverrides")
        self.assistant_overrides = v if v is None else _ASSISTANT_OVERRIDES.decode(v)
        self.squad_id = get("squadId")
        v = get("squad")
        self.squad = v if v is None else _SQUAD.decode(v)
        v = get("messages")
        self.messages = v if v is None else _MESSAGES.decode(v)
        v = get("customer")
        self.customer = v if v is None else _CUSTOMER.decode(v)
        self.customer_id = get("customerId")
        self.phone_number_id = get("phoneNumberId")
        v = get("phoneNumber")
        self.phone_number = v if v is None else _PHONE_NUMBER.decode(v)
        v = get("artifact")
        self.artifact = v if v is None else _ARTIFACT.decode(v)
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.id) is not None:
            out["id"] = v
        if (v := record.org_id) is not None:
            out["orgId"] = v
        if (v := record.created_at) is not None:
            out["createdAt"] = rt.encode(v)
        if (v := record.updated_at) is not None:
            out["updatedAt"] = rt.encode(v)
        if (v := record.cost) is not None:
            out["cost"] = v
        if (v := record.costs) is not None:
            out["costs"] = rt.encode(v)
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.status) is not None:
            out["status"] = rt.encode(v)
        if (v := record.expiration_seconds) is not None:
            out["expirationSeconds"] = v
        if (v := record.assistant_id) is not None:
            out["assistantId"] = v
        if (v := record.assistant) is not None:
            out["assistant"] = rt.encode(v)
        if (v := record.assistant_overrides) is not None:
            out["assistantOverrides"] = rt.encode(v)
        if (v := record.squad_id) is not None:
            out["squadId"] = v
        if (v := record.squad) is not None:
            out["squad"] = rt.encode(v)
        if (v := record.messages) is not None:
            out["messages"] = rt.encode(v)
        if (v := record.customer) is not None:
            out["customer"] = rt.encode(v)
        if (v := record.customer_id) is not None:
            out["customerId"] = v
        if (v := record.phone_number_id) is not None:
            out["phoneNumberId"] = v
        if (v := record.phone_number) is not None:
            out["phoneNumber"] = rt.encode(v)
        if (v := record.artifact) is not None:
            out["artifact"] = rt.encode(v)
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "id": rt.TEXT,
                "orgId": rt.TEXT,
                "createdAt": _CREATED_AT,
                "updatedAt": _UPDATED_AT,
                "cost": rt.NUMBER,
                "costs": _COSTS,
                "name": rt.Text(max_length=40),
                "status": _STATUS,
                "expirationSeconds": rt.Number(minimum=60, maximum=2592000),
                "assistantId": rt.TEXT,
                "assistant": _ASSISTANT,
                "assistantOverrides": _ASSISTANT_OVERRIDES,
                "squadId": rt.TEXT,
                "squad": _SQUAD,
                "messages": _MESSAGES,
                "customer": _CUSTOMER,
                "customerId": rt.TEXT,
                "phoneNumberId": rt.TEXT,
                "phoneNumber": _PHONE_NUMBER,
                "artifact": _ARTIFACT,
            },
            required=("id", "orgId", "createdAt", "updatedAt"),
            extra=rt.ANY,
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
_CREATED_AT = rt.DATE_TIME
_UPDATED_AT = rt.DATE_TIME
_COSTS = rt.Array(_COSTS__ITEM)
_STATUS = rt.Enum("Session_Status")
_ASSISTANT = rt.Ref("CreateAssistantDTO")
_ASSISTANT_OVERRIDES = rt.Ref("AssistantOverrides")
_SQUAD = rt.Ref("CreateSquadDTO")
_MESSAGES = rt.Array(_MESSAGES__ITEM)
_CUSTOMER = rt.Ref("CreateCustomerDTO")
_PHONE_NUMBER = rt.Ref("ImportTwilioPhoneNumberDTO")
_ARTIFACT = rt.Ref("Artifact")
KNOWN_KEYS = frozenset(
    {
        "id",
        "orgId",
        "createdAt",
        "updatedAt",
        "cost",
        "costs",
        "name",
        "status",
        "expirationSeconds",
        "assistantId",
        "assistant",
        "assistantOverrides",
        "squadId",
        "squad",
        "messages",
        "customer",
        "customerId",
        "phoneNumberId",
        "phoneNumber",
        "artifact",
    }
)

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
