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
    credential_id: str | None = None
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
        self.provider = get("provider")
        self.number_e164_check_enabled = get("numberE164CheckEnabled")
        self.number = get("number")
        self.credential_id = get("credentialId")
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
                "provider": rt.Const("byo-phone-number"),
                "numberE164CheckEnabled": rt.BOOLEAN,
                "number": rt.Text(min_length=3, max_length=40),
                "credentialId": rt.Nullable(rt.TEXT),
                "name": rt.Text(max_length=40),
                "assistantId": rt.TEXT,
                "workflowId": rt.TEXT,
                "squadId": rt.TEXT,
                "server": _SERVER,
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
