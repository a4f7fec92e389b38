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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("id")) is not None:
            unread -= 1
        self.id = v
        if (v := data.get("orgId")) is not None:
            unread -= 1
        self.org_id = v
        if (v := data.get("createdAt")) is not None:
            v = _CREATED_AT.decode(v)
            unread -= 1
        self.created_at = v
        if (v := data.get("updatedAt")) is not None:
            v = _UPDATED_AT.decode(v)
            unread -= 1
        self.updated_at = v
        if "cost" in data and (v := data["cost"]) is not None:
            self.cost = v
            unread -= 1
        else:
            self.cost = None
        if "costs" in data and (v := data["costs"]) is not None:
            self.costs = _COSTS.decode(v)
            unread -= 1
        else:
            self.costs = None
        if "name" in data and (v := data["name"]) is not None:
            self.name = v
            unread -= 1
        else:
            self.name = None
        if "status" in data and (v := data["status"]) is not None:
            self.status = _STATUS.decode(v)
            unread -= 1
        else:
            self.status = None
        if "expirationSeconds" in data and (v := data["expirationSeconds"]) is not None:
            self.expiration_seconds = v
            unread -= 1
        else:
            self.expiration_seconds = None
        if "assistantId" in data and (v := data["assistantId"]) is not None:
            self.assistant_id = v
            unread -= 1
        else:
            self.assistant_id = None
        if "assistant" in data and (v := data["assistant"]) is not None:
            self.assistant = _ASSISTANT.decode(v)
            unread -= 1
        else:
            self.assistant = None
        if "assistantOverrides" in data and (v := data["assistantOverrides"]) is not None:
            self.assistant_overrides = _ASSISTANT_OVERRIDES.decode(v)
            unread -= 1
        else:
            self.assistant_overrides = None
        if "squadId" in data and (v := data["squadId"]) is not None:
            self.squad_id = v
            unread -= 1
        else:
            self.squad_id = None
        if "squad" in data and (v := data["squad"]) is not None:
            self.squad = _SQUAD.decode(v)
            unread -= 1
        else:
            self.squad = None
        if "messages" in data and (v := data["messages"]) is not None:
            self.messages = _MESSAGES.decode(v)
            unread -= 1
        else:
            self.messages = None
        if "customer" in data and (v := data["customer"]) is not None:
            self.customer = _CUSTOMER.decode(v)
            unread -= 1
        else:
            self.customer = None
        if "customerId" in data and (v := data["customerId"]) is not None:
            self.customer_id = v
            unread -= 1
        else:
            self.customer_id = None
        if "phoneNumberId" in data and (v := data["phoneNumberId"]) is not None:
            self.phone_number_id = v
            unread -= 1
        else:
            self.phone_number_id = None
        if "phoneNumber" in data and (v := data["phoneNumber"]) is not None:
            self.phone_number = _PHONE_NUMBER.decode(v)
            unread -= 1
        else:
            self.phone_number = None
        if "artifact" in data and (v := data["artifact"]) is not None:
            self.artifact = _ARTIFACT.decode(v)
            unread -= 1
        else:
            self.artifact = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
