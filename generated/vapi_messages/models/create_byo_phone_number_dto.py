"""`CreateByoPhoneNumberDTO`."""

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
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "fallbackDestination": _FALLBACK_DESTINATION,
                "hooks": rt.Array(_HOOKS__ITEM),
                "provider": rt.Const("byo-phone-number"),
                "numberE164CheckEnabled": rt.BOOLEAN,
                "number": rt.Text(min_length=3, max_length=40),
                "credentialId": rt.Nullable(rt.TEXT),
                "name": rt.Text(max_length=40),
                "assistantId": rt.TEXT,
                "workflowId": rt.TEXT,
                "squadId": rt.TEXT,
                "server": rt.Ref("Server"),
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
