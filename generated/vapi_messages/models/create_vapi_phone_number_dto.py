"""`CreateVapiPhoneNumberDTO`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("fallbackDestination") is None:
            self.fallback_destination = None
        else:
            left += 1
        if get("hooks") is None:
            self.hooks = None
        else:
            left += 1
        self.provider = get("provider")
        self.number_desired_area_code = get("numberDesiredAreaCode")
        self.sip_uri = get("sipUri")
        if get("authentication") is None:
            self.authentication = None
        else:
            left += 1
        self.name = get("name")
        self.assistant_id = get("assistantId")
        self.workflow_id = get("workflowId")
        self.squad_id = get("squadId")
        if get("server") is None:
            self.server = None
        else:
            left += 1
        self.id = get("id")
        self.org_id = get("orgId")
        if (v := get("createdAt")) is not None:
            v = rt.DATE_TIME.decode(v)
        self.created_at = v
        if (v := get("updatedAt")) is not None:
            v = rt.DATE_TIME.decode(v)
        self.updated_at = v
        self.stripe_subscription_id = get("stripeSubscriptionId")
        self.stripe_subscription_status = get("stripeSubscriptionStatus")
        if (v := get("stripeSubscriptionCurrentPeriodStart")) is not None:
            v = rt.DATE_TIME.decode(v)
        self.stripe_subscription_current_period_start = v
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "fallbackDestination": _FALLBACK_DESTINATION,
                "hooks": rt.Array(_HOOKS__ITEM),
                "provider": rt.Const("vapi"),
                "numberDesiredAreaCode": rt.Text(min_length=3, max_length=3),
                "sipUri": rt.TEXT,
                "authentication": rt.Ref("SipAuthentication"),
                "name": rt.Text(max_length=40),
                "assistantId": rt.TEXT,
                "workflowId": rt.TEXT,
                "squadId": rt.TEXT,
                "server": rt.Ref("Server"),
                "id": rt.Nullable(rt.TEXT),
                "orgId": rt.Nullable(rt.TEXT),
                "createdAt": rt.Nullable(rt.DATE_TIME),
                "updatedAt": rt.Nullable(rt.DATE_TIME),
                "stripeSubscriptionId": rt.Nullable(rt.TEXT),
                "stripeSubscriptionStatus": rt.Nullable(rt.TEXT),
                "stripeSubscriptionCurrentPeriodStart": rt.Nullable(rt.DATE_TIME),
            },
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
