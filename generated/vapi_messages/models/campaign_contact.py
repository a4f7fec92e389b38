"""`CampaignContact`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .assistant_overrides import AssistantOverrides


@rt.dataclass(slots=True, kw_only=True)
class CampaignContact(rt.BranchRecord):
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
        unread: dict[str, Any] = {}
        self.id = data["id"] if "id" in data else None
        self.campaign_id = data["campaignId"] if "campaignId" in data else None
        self.org_id = data["orgId"] if "orgId" in data else None
        self.customer_id = data["customerId"] if "customerId" in data else None
        self.number = data["number"] if "number" in data else None
        self.name = data["name"] if "name" in data else None
        if "assistantOverrides" in data and (v := data["assistantOverrides"]) is not None:
            unread["assistant_overrides"] = ["assistantOverrides", _ASSISTANT_OVERRIDES, v]
        else:
            self.assistant_overrides = None
        if "squadOverrides" in data and (v := data["squadOverrides"]) is not None:
            unread["squad_overrides"] = ["squadOverrides", _SQUAD_OVERRIDES, v]
        else:
            self.squad_overrides = None
        self.created_at = _CREATED_AT.decode(data["createdAt"]) if "createdAt" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.id) is not None:
            out["id"] = v
        if (v := record.campaign_id) is not None:
            out["campaignId"] = v
        if (v := record.org_id) is not None:
            out["orgId"] = v
        if (v := record.customer_id) is not None:
            out["customerId"] = v
        if (v := record.number) is not None:
            out["number"] = v
        if (v := record.name) is not None:
            out["name"] = v
        if "assistantOverrides" not in out and (v := record.assistant_overrides) is not None:
            out["assistantOverrides"] = rt.ENCODERS[type(v)](v)
        if "squadOverrides" not in out and (v := record.squad_overrides) is not None:
            out["squadOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.created_at) is not None:
            out["createdAt"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
