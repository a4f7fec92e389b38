"""`CreateByoPhoneNumberDTO`: its class, and how it is decoded, encoded and checked."""

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
class CreateByoPhoneNumberDTO(rt.BranchRecord):
    """A phone number from your own SIP trunk or telephone company."""

    fallback_destination: CreateByoPhoneNumberDTO_FallbackDestination | None = None
    hooks: list[CreateByoPhoneNumberDTO_Hooks_Item] | None = None
    provider: Literal["byo-phone-number"]
    number_e164_check_enabled: bool | None = None
    """Default: `true`."""
    number: str | None = None
    """3 to 40 characters."""
    credential_id: str
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
        self.provider = data["provider"] if "provider" in data else None
        self.number_e164_check_enabled = (
            data["numberE164CheckEnabled"] if "numberE164CheckEnabled" in data else None
        )
        self.number = data["number"] if "number" in data else None
        self.credential_id = data["credentialId"] if "credentialId" in data else None
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
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.number_e164_check_enabled) is not None:
            out["numberE164CheckEnabled"] = v
        if (v := record.number) is not None:
            out["number"] = v
        if (v := record.credential_id) is not None:
            out["credentialId"] = v
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
                "provider": rt.Const("byo-phone-number"),
                "numberE164CheckEnabled": rt.BOOLEAN,
                "number": rt.Text(min_length=3, max_length=40),
                "credentialId": rt.TEXT,
                "name": rt.Text(max_length=40),
                "assistantId": rt.TEXT,
                "workflowId": rt.TEXT,
                "squadId": rt.TEXT,
                "server": _SERVER,
            },
            required=("provider", "credentialId"),
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
    CreateByoPhoneNumberDTO_FallbackDestination: TypeAlias = (
        TransferDestinationNumber | TransferDestinationSip | dict[str, Any]
    )
    CreateByoPhoneNumberDTO_Hooks_Item: TypeAlias = (
        PhoneNumberHookCallRinging | PhoneNumberHookCallEnding | dict[str, Any]
    )

ALIASES = {
    "CreateByoPhoneNumberDTO_FallbackDestination": _FALLBACK_DESTINATION,
    "CreateByoPhoneNumberDTO_Hooks_Item": _HOOKS__ITEM,
}
