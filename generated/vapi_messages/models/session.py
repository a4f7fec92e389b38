"""`Session`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.id = data["id"] if "id" in data else None
        self.org_id = data["orgId"] if "orgId" in data else None
        self.created_at = _CREATED_AT.decode(data["createdAt"]) if "createdAt" in data else None
        self.updated_at = _UPDATED_AT.decode(data["updatedAt"]) if "updatedAt" in data else None
        self.cost = data["cost"] if "cost" in data else None
        if "costs" in data and (v := data["costs"]) is not None:
            unread["costs"] = ["costs", _COSTS, v]
        else:
            self.costs = None
        self.name = data["name"] if "name" in data else None
        self.status = _STATUS.decode(data["status"]) if "status" in data else None
        self.expiration_seconds = data["expirationSeconds"] if "expirationSeconds" in data else None
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
        if "messages" in data and (v := data["messages"]) is not None:
            unread["messages"] = ["messages", _MESSAGES, v]
        else:
            self.messages = None
        if "customer" in data and (v := data["customer"]) is not None:
            unread["customer"] = ["customer", _CUSTOMER, v]
        else:
            self.customer = None
        self.customer_id = data["customerId"] if "customerId" in data else None
        self.phone_number_id = data["phoneNumberId"] if "phoneNumberId" in data else None
        if "phoneNumber" in data and (v := data["phoneNumber"]) is not None:
            unread["phone_number"] = ["phoneNumber", _PHONE_NUMBER, v]
        else:
            self.phone_number = None
        if "artifact" in data and (v := data["artifact"]) is not None:
            unread["artifact"] = ["artifact", _ARTIFACT, v]
        else:
            self.artifact = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.id) is not None:
            out["id"] = v
        if (v := record.org_id) is not None:
            out["orgId"] = v
        if (v := record.created_at) is not None:
            out["createdAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.updated_at) is not None:
            out["updatedAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.cost) is not None:
            out["cost"] = v
        if "costs" not in out and (v := record.costs) is not None:
            out["costs"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.status) is not None:
            out["status"] = rt.ENCODERS[type(v)](v)
        if (v := record.expiration_seconds) is not None:
            out["expirationSeconds"] = v
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
        if "messages" not in out and (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if "customer" not in out and (v := record.customer) is not None:
            out["customer"] = rt.ENCODERS[type(v)](v)
        if (v := record.customer_id) is not None:
            out["customerId"] = v
        if (v := record.phone_number_id) is not None:
            out["phoneNumberId"] = v
        if "phoneNumber" not in out and (v := record.phone_number) is not None:
            out["phoneNumber"] = rt.ENCODERS[type(v)](v)
        if "artifact" not in out and (v := record.artifact) is not None:
            out["artifact"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
