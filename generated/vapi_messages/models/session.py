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
        get = data.get
        left = 0
        self.id = get("id")
        self.org_id = get("orgId")
        if (v := get("createdAt")) is not None:
            v = _CREATED_AT.decode(v)
        self.created_at = v
        if (v := get("updatedAt")) is not None:
            v = _UPDATED_AT.decode(v)
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
        if (v := record.costs) is not None:
            out["costs"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.status) is not None:
            out["status"] = rt.ENCODERS[type(v)](v)
        if (v := record.expiration_seconds) is not None:
            out["expirationSeconds"] = v
        if (v := record.assistant_id) is not None:
            out["assistantId"] = v
        if (v := record.assistant) is not None:
            out["assistant"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_overrides) is not None:
            out["assistantOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.squad_id) is not None:
            out["squadId"] = v
        if (v := record.squad) is not None:
            out["squad"] = rt.ENCODERS[type(v)](v)
        if (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if (v := record.customer) is not None:
            out["customer"] = rt.ENCODERS[type(v)](v)
        if (v := record.customer_id) is not None:
            out["customerId"] = v
        if (v := record.phone_number_id) is not None:
            out["phoneNumberId"] = v
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
