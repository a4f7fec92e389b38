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
        if (v := get("campaignId")) is not None:
            unread -= 1
        self.campaign_id = v
        if (v := get("orgId")) is not None:
            unread -= 1
        self.org_id = v
        if (v := get("customerId")) is not None:
            unread -= 1
        self.customer_id = v
        if (v := get("number")) is not None:
            unread -= 1
        self.number = v
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := get("assistantOverrides")) is not None:
            v = _ASSISTANT_OVERRIDES.decode(v)
            unread -= 1
        self.assistant_overrides = v
        if (v := get("squadOverrides")) is not None:
            v = _SQUAD_OVERRIDES.decode(v)
            unread -= 1
        self.squad_overrides = v
        if (v := get("createdAt")) is not None:
            v = _CREATED_AT.decode(v)
            unread -= 1
        self.created_at = v
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_ASSISTANT_OVERRIDES = rt.Ref("AssistantOverrides")
_SQUAD_OVERRIDES = rt.Ref("AssistantOverrides")
_CREATED_AT = rt.DATE_TIME
KNOWN_KEYS = frozenset(
    {
        "id",
        "campaignId",
        "orgId",
        "customerId",
        "number",
        "name",
        "assistantOverrides",
        "squadOverrides",
        "createdAt",
    }
)
