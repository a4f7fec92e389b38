"""`ImportTwilioPhoneNumberDTO`: its class, and how it is decoded, encoded and checked."""

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
class ImportTwilioPhoneNumberDTO(rt.BranchRecord):
    """A Twilio phone number, given in full for a single call."""

    fallback_destination: ImportTwilioPhoneNumberDTO_FallbackDestination | None = None
    hooks: list[ImportTwilioPhoneNumberDTO_Hooks_Item] | None = None
    sms_enabled: bool | None = None
    """Default: `true`."""
    twilio_phone_number: str
    """Deprecated."""
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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        if get("fallbackDestination") is None:
            self.fallback_destination = None
        else:
            left += 1
        if get("hooks") is None:
            self.hooks = None
        else:
            left += 1
        self.sms_enabled = get("smsEnabled")
        self.twilio_phone_number = get("twilioPhoneNumber")
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
        if (v := record.fallback_destination) is not None:
            out["fallbackDestination"] = rt.ENCODERS[type(v)](v)
        if (v := record.hooks) is not None:
            out["hooks"] = rt.ENCODERS[type(v)](v)
        if (v := record.sms_enabled) is not None:
            out["smsEnabled"] = v
        if (v := record.twilio_phone_number) is not None:
            out["twilioPhoneNumber"] = v
        if (v := record.twilio_account_sid) is not None:
            out["twilioAccountSid"] = v
        if (v := record.twilio_auth_token) is not None:
            out["twilioAuthToken"] = v
        if (v := record.twilio_api_key) is not None:
            out["twilioApiKey"] = v
        if (v := record.twilio_api_secret) is not None:
            out["twilioApiSecret"] = v
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.assistant_id) is not None:
            out["assistantId"] = v
        if (v := record.workflow_id) is not None:
            out["workflowId"] = v
        if (v := record.squad_id) is not None:
            out["squadId"] = v
        if (v := record.server) is not None:
            out["server"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "fallbackDestination": _FALLBACK_DESTINATION,
                "hooks": _HOOKS,
                "smsEnabled": rt.BOOLEAN,
                "twilioPhoneNumber": rt.TEXT,
                "twilioAccountSid": rt.Nullable(rt.TEXT),
                "twilioAuthToken": rt.TEXT,
                "twilioApiKey": rt.TEXT,
                "twilioApiSecret": rt.TEXT,
                "name": rt.Text(max_length=40),
                "assistantId": rt.TEXT,
                "workflowId": rt.TEXT,
                "squadId": rt.TEXT,
                "server": _SERVER,
            },
            required=("twilioPhoneNumber",),
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
