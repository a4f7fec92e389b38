"""`CampaignContact`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
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
            v = rt.DATE_TIME.decode(v)
        self.created_at = v
        return left

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
                "assistantOverrides": rt.Ref("AssistantOverrides"),
                "squadOverrides": rt.Ref("AssistantOverrides"),
                "createdAt": rt.DATE_TIME,
            },
        )
