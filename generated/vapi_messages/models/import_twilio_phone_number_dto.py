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
        self.sms_enabled = data["smsEnabled"] if "smsEnabled" in data else None
        self.twilio_phone_number = (
            data["twilioPhoneNumber"] if "twilioPhoneNumber" in data else None
        )
        self.twilio_account_sid = data["twilioAccountSid"] if "twilioAccountSid" in data else None
        self.twilio_auth_token = data["twilioAuthToken"] if "twilioAuthToken" in data else None
        self.twilio_api_key = data["twilioApiKey"] if "twilioApiKey" in data else None
        self.twilio_api_secret = data["twilioApiSecret"] if "twilioApiSecret" in data else None
        self.name = data["name"] if "name" in data else None
        self.assistant_id = data["assistantId"] if "assistantId" in data else None
        self.workflow_id = data["workflowId"] if "workflowId" in data else None
        self.squad_id = data["squadId"] if "squadId" in data else None
        if "server" in data and (v := data["server"]) is not None:
            unread["server"] = ["server", _SERVER, v]
        else:
            self.server = None
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
        if "server" not in out and (v := record.server) is not None:
            out["server"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
