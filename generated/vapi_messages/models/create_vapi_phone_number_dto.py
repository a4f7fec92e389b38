"""`CreateVapiPhoneNumberDTO`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .phone_number_hook_call_ending import PhoneNumberHookCallEnding
    from .phone_number_hook_call_ringing import PhoneNumberHookCallRinging
    from .server import Server
    from .sip_authentication import SipAuthentication
    from .transfer_destination_number import TransferDestinationNumber
    from .transfer_destination_sip import TransferDestinationSip


@rt.dataclass(slots=True, kw_only=True)
class CreateVapiPhoneNumberDTO(rt.BranchRecord):
    """A number or SIP address that Vapi provides."""

    fallback_destination: CreateVapiPhoneNumberDTO_FallbackDestination | None = None
    hooks: list[CreateVapiPhoneNumberDTO_Hooks_Item] | None = None
    provider: Literal["vapi"]
    number_desired_area_code: str | None = None
    """3 to 3 characters."""
    sip_uri: str | None = None
    authentication: SipAuthentication | None = None
    name: str | None = None
    """At most 40 characters."""
    assistant_id: str | None = None
    workflow_id: str | None = None
    squad_id: str | None = None
    server: Server | None = None
    id: str | None = None
    """Read-only: never sent. Not in the document; seen in recorded webhooks."""
    org_id: str | None = None
    """Read-only: never sent. Not in the document; seen in recorded webhooks."""
    created_at: rt.DateTime | None = None
    """Read-only: never sent. Not in the document; seen in recorded webhooks."""
    updated_at: rt.DateTime | None = None
    """Read-only: never sent. Not in the document; seen in recorded webhooks."""
    stripe_subscription_id: str | None = None
    """Read-only: never sent. Not in the document; seen in recorded webhooks."""
    stripe_subscription_status: str | None = None
    """Read-only: never sent. Not in the document; seen in recorded webhooks."""
    stripe_subscription_current_period_start: rt.DateTime | None = None
    """Read-only: never sent. Not in the document; seen in recorded webhooks."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        if "fallbackDestination" in data and (v := data["fallbackDestination"]) is not None:
            unread["fallback_destination"] = ["fallbackDestination", _FALLBACK_DESTINATION, v]
        else:
            self.fallback_destination = None
        if "hooks" in data and (v := data["hooks"]) is not None:
            unread["hooks"] = ["hooks", _HOOKS, v]
        else:
            self.hooks = None
        self.provider = data["provider"] if "provider" in data else None
        self.number_desired_area_code = (
            data["numberDesiredAreaCode"] if "numberDesiredAreaCode" in data else None
        )
        self.sip_uri = data["sipUri"] if "sipUri" in data else None
        if "authentication" in data and (v := data["authentication"]) is not None:
            unread["authentication"] = ["authentication", _AUTHENTICATION, v]
        else:
            self.authentication = None
        self.name = data["name"] if "name" in data else None
        self.assistant_id = data["assistantId"] if "assistantId" in data else None
        self.workflow_id = data["workflowId"] if "workflowId" in data else None
        self.squad_id = data["squadId"] if "squadId" in data else None
        if "server" in data and (v := data["server"]) is not None:
            unread["server"] = ["server", _SERVER, v]
        else:
            self.server = None
        self.id = data["id"] if "id" in data else None
        self.org_id = data["orgId"] if "orgId" in data else None
        self.created_at = _CREATED_AT.decode(data["createdAt"]) if "createdAt" in data else None
        self.updated_at = _UPDATED_AT.decode(data["updatedAt"]) if "updatedAt" in data else None
        self.stripe_subscription_id = (
            data["stripeSubscriptionId"] if "stripeSubscriptionId" in data else None
        )
        self.stripe_subscription_status = (
            data["stripeSubscriptionStatus"] if "stripeSubscriptionStatus" in data else None
        )
        self.stripe_subscription_current_period_start = (
            _STRIPE_SUBSCRIPTION_CURRENT_PERIOD_START.decode(
                data["stripeSubscriptionCurrentPeriodStart"]
            )
            if "stripeSubscriptionCurrentPeriodStart" in data
            else None
        )
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if "fallbackDestination" not in out and (v := record.fallback_destination) is not None:
            out["fallbackDestination"] = rt.ENCODERS[type(v)](v)
        if "hooks" not in out and (v := record.hooks) is not None:
            out["hooks"] = rt.ENCODERS[type(v)](v)
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.number_desired_area_code) is not None:
            out["numberDesiredAreaCode"] = v
        if (v := record.sip_uri) is not None:
            out["sipUri"] = v
        if "authentication" not in out and (v := record.authentication) is not None:
            out["authentication"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.assistant_id) is not None:
            out["assistantId"] = v
        if (v := record.workflow_id) is not None:
            out["workflowId"] = v
        if (v := record.squad_id) is not None:
            out["squadId"] = v
        if "server" not in out and (v := record.server) is not None:
            out["server"] = rt.ENCODERS[type(v)](v)
        if (v := record.id) is not None:
            out["id"] = v
        if (v := record.org_id) is not None:
            out["orgId"] = v
        if (v := record.created_at) is not None:
            out["createdAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.updated_at) is not None:
            out["updatedAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.stripe_subscription_id) is not None:
            out["stripeSubscriptionId"] = v
        if (v := record.stripe_subscription_status) is not None:
            out["stripeSubscriptionStatus"] = v
        if (v := record.stripe_subscription_current_period_start) is not None:
            out["stripeSubscriptionCurrentPeriodStart"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "fallbackDestination": _FALLBACK_DESTINATION,
                "hooks": _HOOKS,
                "provider": rt.Const("vapi"),
                "numberDesiredAreaCode": rt.Text(min_length=3, max_length=3),
                "sipUri": rt.TEXT,
                "authentication": _AUTHENTICATION,
                "name": rt.Text(max_length=40),
                "assistantId": rt.TEXT,
                "workflowId": rt.TEXT,
                "squadId": rt.TEXT,
                "server": _SERVER,
                "id": rt.Nullable(rt.TEXT),
                "orgId": rt.Nullable(rt.TEXT),
                "createdAt": rt.Nullable(_CREATED_AT),
                "updatedAt": rt.Nullable(_UPDATED_AT),
                "stripeSubscriptionId": rt.Nullable(rt.TEXT),
                "stripeSubscriptionStatus": rt.Nullable(rt.TEXT),
                "stripeSubscriptionCurrentPeriodStart": rt.Nullable(
                    _STRIPE_SUBSCRIPTION_CURRENT_PERIOD_START
                ),
            },
            required=("provider",),
        )


_FALLBACK_DESTINATION = rt.Tagged(
    "type",
    {
        "number": rt.Ref("TransferDestinationNumber"),
        "sip": rt.Ref("TransferDestinationSip"),
    },
)
_HOOKS__ITEM = rt.Tagged(
    "on",
    {
        "call.ringing": rt.Ref("PhoneNumberHookCallRinging"),
        "call.ending": rt.Ref("PhoneNumberHookCallEnding"),
    },
)
_HOOKS = rt.Array(_HOOKS__ITEM)
_AUTHENTICATION = rt.Ref("SipAuthentication")
_SERVER = rt.Ref("Server")
_CREATED_AT = rt.DATE_TIME
_UPDATED_AT = rt.DATE_TIME
_STRIPE_SUBSCRIPTION_CURRENT_PERIOD_START = rt.DATE_TIME

if TYPE_CHECKING:
    CreateVapiPhoneNumberDTO_FallbackDestination: TypeAlias = (
        TransferDestinationNumber | TransferDestinationSip | dict[str, Any]
    )
    CreateVapiPhoneNumberDTO_Hooks_Item: TypeAlias = (
        PhoneNumberHookCallRinging | PhoneNumberHookCallEnding | dict[str, Any]
    )

ALIASES = {
    "CreateVapiPhoneNumberDTO_FallbackDestination": _FALLBACK_DESTINATION,
    "CreateVapiPhoneNumberDTO_Hooks_Item": _HOOKS__ITEM,
}
