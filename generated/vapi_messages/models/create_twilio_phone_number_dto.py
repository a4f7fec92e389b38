"""`CreateTwilioPhoneNumberDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .phone_number_hook_call_ending import PhoneNumberHookCallEnding
    from .phone_number_hook_call_ringing import PhoneNumberHookCallRinging
    from .server import Server
    from .transfer_destination_number import TransferDestinationNumber
    from .transfer_destination_sip import TransferDestinationSip


@rt.dataclass(slots=True, kw_only=True)
class CreateTwilioPhoneNumberDTO(rt.BranchRecord):
    """A phone number that you bought from Twilio."""

    fallback_destination: CreateTwilioPhoneNumberDTO_FallbackDestination | None = None
    hooks: list[CreateTwilioPhoneNumberDTO_Hooks_Item] | None = None
    provider: Literal["twilio"]
    sms_enabled: bool | None = None
    """Default: `true`."""
    number: str
    twilio_account_sid: str | None = None
    twilio_auth_token: str | None = None
    twilio_api_key: str | None = None
    twilio_api_secret: str | None = None
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
        self.sms_enabled = get("smsEnabled")
        self.number = get("number")
        self.twilio_account_sid = get("twilioAccountSid")
        self.twilio_auth_token = get("twilioAuthToken")
        self.twilio_api_key = get("twilioApiKey")
        self.twilio_api_secret = get("twilioApiSecret")
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
                "provider": rt.Const("twilio"),
                "smsEnabled": rt.BOOLEAN,
                "number": rt.TEXT,
                "twilioAccountSid": rt.Nullable(rt.TEXT),
                "twilioAuthToken": rt.TEXT,
                "twilioApiKey": rt.TEXT,
                "twilioApiSecret": rt.TEXT,
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
    CreateTwilioPhoneNumberDTO_FallbackDestination: TypeAlias = (
        TransferDestinationNumber | TransferDestinationSip | dict[str, Any]
    )
    CreateTwilioPhoneNumberDTO_Hooks_Item: TypeAlias = (
        PhoneNumberHookCallRinging | PhoneNumberHookCallEnding | dict[str, Any]
    )

ALIASES = {
    "CreateTwilioPhoneNumberDTO_FallbackDestination": _FALLBACK_DESTINATION,
    "CreateTwilioPhoneNumberDTO_Hooks_Item": _HOOKS__ITEM,
}
