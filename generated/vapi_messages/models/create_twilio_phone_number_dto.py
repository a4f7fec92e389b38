"""`CreateTwilioPhoneNumberDTO`: its class, and how it is read, written and judged."""

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
class CreateTwilioPhoneNumberDTO(rt.Record):
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
    """Read-only: never sent."""
    org_id: str | None = None
    """Read-only: never sent."""
    created_at: rt.DateTime | None = None
    """Read-only: never sent."""
    updated_at: rt.DateTime | None = None
    """Read-only: never sent."""
    stripe_subscription_id: str | None = None
    """Read-only: never sent."""
    stripe_subscription_status: str | None = None
    """Read-only: never sent."""
    stripe_subscription_current_period_start: rt.DateTime | None = None
    """Read-only: never sent."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "fallbackDestination" in data and (v := data["fallbackDestination"]) is not None:
            self.fallback_destination = _FALLBACK_DESTINATION.decode(v)
            unread -= 1
        else:
            self.fallback_destination = None
        if "hooks" in data and (v := data["hooks"]) is not None:
            self.hooks = _HOOKS.decode(v)
            unread -= 1
        else:
            self.hooks = None
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "smsEnabled" in data and (v := data["smsEnabled"]) is not None:
            self.sms_enabled = v
            unread -= 1
        else:
            self.sms_enabled = None
        if (v := data.get("number")) is not None:
            unread -= 1
        self.number = v
        if "twilioAccountSid" in data and (v := data["twilioAccountSid"]) is not None:
            self.twilio_account_sid = v
            unread -= 1
        else:
            self.twilio_account_sid = None
        if "twilioAuthToken" in data and (v := data["twilioAuthToken"]) is not None:
            self.twilio_auth_token = v
            unread -= 1
        else:
            self.twilio_auth_token = None
        if "twilioApiKey" in data and (v := data["twilioApiKey"]) is not None:
            self.twilio_api_key = v
            unread -= 1
        else:
            self.twilio_api_key = None
        if "twilioApiSecret" in data and (v := data["twilioApiSecret"]) is not None:
            self.twilio_api_secret = v
            unread -= 1
        else:
            self.twilio_api_secret = None
        if "name" in data and (v := data["name"]) is not None:
            self.name = v
            unread -= 1
        else:
            self.name = None
        if "assistantId" in data and (v := data["assistantId"]) is not None:
            self.assistant_id = v
            unread -= 1
        else:
            self.assistant_id = None
        if "workflowId" in data and (v := data["workflowId"]) is not None:
            self.workflow_id = v
            unread -= 1
        else:
            self.workflow_id = None
        if "squadId" in data and (v := data["squadId"]) is not None:
            self.squad_id = v
            unread -= 1
        else:
            self.squad_id = None
        if "server" in data and (v := data["server"]) is not None:
            self.server = _SERVER.decode(v)
            unread -= 1
        else:
            self.server = None
        if "id" in data and (v := data["id"]) is not None:
            self.id = v
            unread -= 1
        else:
            self.id = None
        if "orgId" in data and (v := data["orgId"]) is not None:
            self.org_id = v
            unread -= 1
        else:
            self.org_id = None
        if "createdAt" in data and (v := data["createdAt"]) is not None:
            self.created_at = _CREATED_AT.decode(v)
            unread -= 1
        else:
            self.created_at = None
        if "updatedAt" in data and (v := data["updatedAt"]) is not None:
            self.updated_at = _UPDATED_AT.decode(v)
            unread -= 1
        else:
            self.updated_at = None
        if "stripeSubscriptionId" in data and (v := data["stripeSubscriptionId"]) is not None:
            self.stripe_subscription_id = v
            unread -= 1
        else:
            self.stripe_subscription_id = None
        if (
            "stripeSubscriptionStatus" in data
            and (v := data["stripeSubscriptionStatus"]) is not None
        ):
            self.stripe_subscription_status = v
            unread -= 1
        else:
            self.stripe_subscription_status = None
        if (
            "stripeSubscriptionCurrentPeriodStart" in data
            and (v := data["stripeSubscriptionCurrentPeriodStart"]) is not None
        ):
            self.stripe_subscription_current_period_start = (
                _STRIPE_SUBSCRIPTION_CURRENT_PERIOD_START.decode(v)
            )
            unread -= 1
        else:
            self.stripe_subscription_current_period_start = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.fallback_destination) is not None:
            out["fallbackDestination"] = rt.ENCODERS[type(v)](v)
        if (v := record.hooks) is not None:
            out["hooks"] = rt.ENCODERS[type(v)](v)
        if record.provider is not None:
            out["provider"] = record.provider
        if record.sms_enabled is not None:
            out["smsEnabled"] = record.sms_enabled
        if record.number is not None:
            out["number"] = record.number
        if record.twilio_account_sid is not None:
            out["twilioAccountSid"] = record.twilio_account_sid
        if record.twilio_auth_token is not None:
            out["twilioAuthToken"] = record.twilio_auth_token
        if record.twilio_api_key is not None:
            out["twilioApiKey"] = record.twilio_api_key
        if record.twilio_api_secret is not None:
            out["twilioApiSecret"] = record.twilio_api_secret
        if record.name is not None:
            out["name"] = record.name
        if record.assistant_id is not None:
            out["assistantId"] = record.assistant_id
        if record.workflow_id is not None:
            out["workflowId"] = record.workflow_id
        if record.squad_id is not None:
            out["squadId"] = record.squad_id
        if (v := record.server) is not None:
            out["server"] = rt.ENCODERS[type(v)](v)
        if record.id is not None:
            out["id"] = record.id
        if record.org_id is not None:
            out["orgId"] = record.org_id
        if (v := record.created_at) is not None:
            out["createdAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.updated_at) is not None:
            out["updatedAt"] = rt.ENCODERS[type(v)](v)
        if record.stripe_subscription_id is not None:
            out["stripeSubscriptionId"] = record.stripe_subscription_id
        if record.stripe_subscription_status is not None:
            out["stripeSubscriptionStatus"] = record.stripe_subscription_status
        if (v := record.stripe_subscription_current_period_start) is not None:
            out["stripeSubscriptionCurrentPeriodStart"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "fallbackDestination": _FALLBACK_DESTINATION,
                "hooks": _HOOKS,
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
            required=("provider", "number"),
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
_SERVER = rt.Ref("Server")
_CREATED_AT = rt.DATE_TIME
_UPDATED_AT = rt.DATE_TIME
_STRIPE_SUBSCRIPTION_CURRENT_PERIOD_START = rt.DATE_TIME

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
