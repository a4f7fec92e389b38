"""`Session`: its class, and how it is read, written and judged."""

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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("id")) is not None:
            unread -= 1
        self.id = v
        if (v := get("orgId")) is not None:
            unread -= 1
        self.org_id = v
        if (v := get("createdAt")) is not None:
            v = _CREATED_AT.decode(v)
            unread -= 1
        self.created_at = v
        if (v := get("updatedAt")) is not None:
            v = _UPDATED_AT.decode(v)
            unread -= 1
        self.updated_at = v
        if (v := get("cost")) is not None:
            unread -= 1
        self.cost = v
        if (v := get("costs")) is not None:
            v = _COSTS.decode(v)
            unread -= 1
        self.costs = v
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := get("status")) is not None:
            v = _STATUS.decode(v)
            unread -= 1
        self.status = v
        if (v := get("expirationSeconds")) is not None:
            unread -= 1
        self.expiration_seconds = v
        if (v := get("assistantId")) is not None:
            unread -= 1
        self.assistant_id = v
        if (v := get("assistant")) is not None:
            v = _ASSISTANT.decode(v)
            unread -= 1
        self.assistant = v
        if (v := get("assistantOverrides")) is not None:
            v = _ASSISTANT_OVERRIDES.decode(v)
            unread -= 1
        self.assistant_overrides = v
        if (v := get("squadId")) is not None:
            unread -= 1
        self.squad_id = v
        if (v := get("squad")) is not None:
            v = _SQUAD.decode(v)
            unread -= 1
        self.squad = v
        if (v := get("messages")) is not None:
            v = _MESSAGES.decode(v)
            unread -= 1
        self.messages = v
        if (v := get("customer")) is not None:
            v = _CUSTOMER.decode(v)
            unread -= 1
        self.customer = v
        if (v := get("customerId")) is not None:
            unread -= 1
        self.customer_id = v
        if (v := get("phoneNumberId")) is not None:
            unread -= 1
        self.phone_number_id = v
        if (v := get("phoneNumber")) is not None:
            v = _PHONE_NUMBER.decode(v)
            unread -= 1
        self.phone_number = v
        if (v := get("artifact")) is not None:
            v = _ARTIFACT.decode(v)
            unread -= 1
        self.artifact = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.id is not None:
            out["id"] = record.id
        if record.org_id is not None:
            out["orgId"] = record.org_id
        if (v := record.created_at) is not None:
            out["createdAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.updated_at) is not None:
            out["updatedAt"] = rt.ENCODERS[type(v)](v)
        if record.cost is not None:
            out["cost"] = record.cost
        if (v := record.costs) is not None:
            out["costs"] = rt.ENCODERS[type(v)](v)
        if record.name is not None:
            out["name"] = record.name
        if (v := record.status) is not None:
            out["status"] = rt.ENCODERS[type(v)](v)
        if record.expiration_seconds is not None:
            out["expirationSeconds"] = record.expiration_seconds
        if record.assistant_id is not None:
            out["assistantId"] = record.assistant_id
        if (v := record.assistant) is not None:
            out["assistant"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_overrides) is not None:
            out["assistantOverrides"] = rt.ENCODERS[type(v)](v)
        if record.squad_id is not None:
            out["squadId"] = record.squad_id
        if (v := record.squad) is not None:
            out["squad"] = rt.ENCODERS[type(v)](v)
        if (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if (v := record.customer) is not None:
            out["customer"] = rt.ENCODERS[type(v)](v)
        if record.customer_id is not None:
            out["customerId"] = record.customer_id
        if record.phone_number_id is not None:
            out["phoneNumberId"] = record.phone_number_id
        if (v := record.phone_number) is not None:
            out["phoneNumber"] = rt.ENCODERS[type(v)](v)
        if (v := record.artifact) is not None:
            out["artifact"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
