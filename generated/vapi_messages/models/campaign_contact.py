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
        get = data.get
        left = 0
        self.id = get("id")
        self.campaign_id = get("campaignId")
        self.org_id = get("orgId")
        self.customer_id = get("customerId")
        self.number = get("number")
        self.name = get("name")
        if get("assistantOverrides") is None:
            self.assistant_overrides = None
        else:
            left += 1
        if get("squadOverrides") is None:
            self.squad_overrides = None
        else:
            left += 1
        if (v := get("createdAt")) is not None:
            v = _CREATED_AT.decode(v)
        self.created_at = v
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
