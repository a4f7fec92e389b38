"""`CreateTelnyxPhoneNumberDTO`: its class, and how it is read, written and judged."""

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
class CreateTelnyxPhoneNumberDTO(rt.Record):
    """A phone number that you bought from Telnyx."""

    fallback_destination: CreateTelnyxPhoneNumberDTO_FallbackDestination | None = None
    hooks: list[CreateTelnyxPhoneNumberDTO_Hooks_Item] | None = None
    provider: Literal["telnyx"]
    number: str
    credential_id: str
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
        if (v := get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := get("number")) is not None:
            unread -= 1
        self.number = v
        if (v := get("credentialId")) is not None:
            unread -= 1
        self.credential_id = v
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
        if record.provider is not None:
            out["provider"] = record.provider
        if record.number is not None:
            out["number"] = record.number
        if record.credential_id is not None:
            out["credentialId"] = record.credential_id
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
                "provider": rt.Const("telnyx"),
                "number": rt.TEXT,
                "credentialId": rt.TEXT,
                "name": rt.Text(max_length=40),
                "assistantId": rt.TEXT,
                "workflowId": rt.TEXT,
                "squadId": rt.TEXT,
                "server": _SERVER,
            },
            required=("provider", "number", "credentialId"),
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
        "provider",
        "number",
        "credentialId",
        "name",
        "assistantId",
        "workflowId",
        "squadId",
        "server",
    }
)

if TYPE_CHECKING:
    CreateTelnyxPhoneNumberDTO_FallbackDestination: TypeAlias = (
        TransferDestinationNumber | TransferDestinationSip | dict[str, Any]
    )
    CreateTelnyxPhoneNumberDTO_Hooks_Item: TypeAlias = (
        PhoneNumberHookCallRinging | PhoneNumberHookCallEnding | dict[str, Any]
    )

ALIASES = {
    "CreateTelnyxPhoneNumberDTO_FallbackDestination": _FALLBACK_DESTINATION,
    "CreateTelnyxPhoneNumberDTO_Hooks_Item": _HOOKS__ITEM,
}
