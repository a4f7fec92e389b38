"""`CampaignContact`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .assistant_overrides import AssistantOverrides


@rt.dataclass(slots=True, kw_only=True)
class CampaignContact(rt.Record):
    """A person on a campaign's list."""

    id: str
    campaign_id: str
    org_id: str
    customer_id: str | None = None
    number: str
    """The phone number to dial.

    3 to 40 characters.
    """
    name: str | None = None
    """The person's name.

    At most 40 characters.
    """
    assistant_overrides: AssistantOverrides | None = None
    squad_overrides: AssistantOverrides | None = None
    created_at: rt.DateTime

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("id")) is not None:
            unread -= 1
        self.id = v
        if (v := data.get("campaignId")) is not None:
            unread -= 1
        self.campaign_id = v
        if (v := data.get("orgId")) is not None:
            unread -= 1
        self.org_id = v
        if "customerId" in data and (v := data["customerId"]) is not None:
            self.customer_id = v
            unread -= 1
        else:
            self.customer_id = None
        if (v := data.get("number")) is not None:
            unread -= 1
        self.number = v
        if "name" in data and (v := data["name"]) is not None:
            self.name = v
            unread -= 1
        else:
            self.name = None
        if "assistantOverrides" in data and (v := data["assistantOverrides"]) is not None:
            self.assistant_overrides = _ASSISTANT_OVERRIDES.decode(v)
            unread -= 1
        else:
            self.assistant_overrides = None
        if "squadOverrides" in data and (v := data["squadOverrides"]) is not None:
            self.squad_overrides = _SQUAD_OVERRIDES.decode(v)
            unread -= 1
        else:
            self.squad_overrides = None
        if (v := data.get("createdAt")) is not None:
            v = _CREATED_AT.decode(v)
            unread -= 1
        self.created_at = v
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
        if record.campaign_id is not None:
            out["campaignId"] = record.campaign_id
        if record.org_id is not None:
            out["orgId"] = record.org_id
        if record.customer_id is not None:
            out["customerId"] = record.customer_id
        if record.number is not None:
            out["number"] = record.number
        if record.name is not None:
            out["name"] = record.name
        if (v := record.assistant_overrides) is not None:
            out["assistantOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.squad_overrides) is not None:
            out["squadOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.created_at) is not None:
            out["createdAt"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "id": rt.TEXT,
                "campaignId": rt.TEXT,
                "orgId": rt.TEXT,
                "customerId": rt.TEXT,
                "number": rt.Text(min_length=3, max_length=40),
                "name": rt.Text(max_length=40),
                "assistantOverrides": _ASSISTANT_OVERRIDES,
                "squadOverrides": _SQUAD_OVERRIDES,
                "createdAt": _CREATED_AT,
            },
            required=("id", "campaignId", "orgId", "number", "createdAt"),
        )


_ASSISTANT_OVERRIDES = rt.Ref("AssistantOverrides")
_SQUAD_OVERRIDES = rt.Ref("AssistantOverrides")
_CREATED_AT = rt.DATE_TIME
