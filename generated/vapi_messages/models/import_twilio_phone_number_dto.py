"""`ImportTwilioPhoneNumberDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .phone_number_hook_call_ending import PhoneNumberHookCallEnding
    from .phone_number_hook_call_ringing import PhoneNumberHookCallRinging
    from .server import Server
    from .transfer_destination_number import TransferDestinationNumber
    from .transfer_destination_sip import TransferDestinationSip


@rt.dataclass(slots=True, kw_only=True)
class ImportTwilioPhoneNumberDTO(rt.Record):
    """A Twilio phone number, given in full for a single call."""

    fallback_destination: ImportTwilioPhoneNumberDTO_FallbackDestination | None = None
    hooks: list[ImportTwilioPhoneNumberDTO_Hooks_Item] | None = None
    sms_enabled: bool | None = None
    """Default: `true`."""
    twilio_phone_number: str
    """Deprecated."""
    twilio_account_sid: str
    twilio_auth_token: str | None = None
    twilio_api_key: str | None = None
    twilio_api_secret: str | None = None
    name: str | None = None
    """At most 40 characters."""
    assistant_id: str | None = None
    workflow_id: str | None = None
    squad_id: str | None = None
    server: Server | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("fallbackDestination")) is not None:
            v = _FALLBACK_DESTINATION.decode(v)
            unread -= 1
        self.fallback_destination = v
        if (v := get("hooks")) is not None:
            v = _HOOKS.decode(v)
            unread -= 1
        self.hooks = v
        if (v := get("smsEnabled")) is not None:
            unread -= 1
        self.sms_enabled = v
        if (v := get("twilioPhoneNumber")) is not None:
            unread -= 1
        self.twilio_phone_number = v
        if (v := get("twilioAccountSid")) is not None:
            unread -= 1
        self.twilio_account_sid = v
        if (v := get("twilioAuthToken")) is not None:
            unread -= 1
        self.twilio_auth_token = v
        if (v := get("twilioApiKey")) is not None:
            unread -= 1
        self.twilio_api_key = v
        if (v := get("twilioApiSecret")) is not None:
            unread -= 1
        self.twilio_api_secret = v
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := get("assistantId")) is not None:
            unread -= 1
        self.assistant_id = v
        if (v := get("workflowId")) is not None:
            unread -= 1
        self.workflow_id = v
        if (v := get("squadId")) is not None:
            unread -= 1
        self.squad_id = v
        if (v := get("server")) is not None:
            v = _SERVER.decode(v)
            unread -= 1
        self.server = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if record.sms_enabled is not None:
            out["smsEnabled"] = record.sms_enabled
        if record.twilio_phone_number is not None:
            out["twilioPhoneNumber"] = record.twilio_phone_number
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "fallbackDestination": _FALLBACK_DESTINATION,
                "hooks": _HOOKS,
                "smsEnabled": rt.BOOLEAN,
                "twilioPhoneNumber": rt.TEXT,
                "twilioAccountSid": rt.TEXT,
                "twilioAuthToken": rt.TEXT,
                "twilioApiKey": rt.TEXT,
                "twilioApiSecret": rt.TEXT,
                "name": rt.Text(max_length=40),
                "assistantId": rt.TEXT,
                "workflowId": rt.TEXT,
                "squadId": rt.TEXT,
                "server": _SERVER,
            },
            required=("twilioPhoneNumber", "twilioAccountSid"),
            extra=rt.ANY,
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
KNOWN_KEYS = frozenset(
    {
        "fallbackDestination",
        "hooks",
        "smsEnabled",
        "twilioPhoneNumber",
        "twilioAccountSid",
        "twilioAuthToken",
        "twilioApiKey",
        "twilioApiSecret",
        "name",
        "assistantId",
        "workflowId",
        "squadId",
        "server",
    }
)

if TYPE_CHECKING:
    ImportTwilioPhoneNumberDTO_FallbackDestination: TypeAlias = (
        TransferDestinationNumber | TransferDestinationSip | dict[str, Any]
    )
    ImportTwilioPhoneNumberDTO_Hooks_Item: TypeAlias = (
        PhoneNumberHookCallRinging | PhoneNumberHookCallEnding | dict[str, Any]
    )

ALIASES = {
    "ImportTwilioPhoneNumberDTO_FallbackDestination": _FALLBACK_DESTINATION,
    "ImportTwilioPhoneNumberDTO_Hooks_Item": _HOOKS__ITEM,
}
