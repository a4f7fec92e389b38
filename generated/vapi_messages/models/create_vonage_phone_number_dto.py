"""`CreateVonagePhoneNumberDTO`."""

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
class CreateVonagePhoneNumberDTO(rt.BranchRecord):
    """A phone number that you bought from Vonage."""

    fallback_destination: CreateVonagePhoneNumberDTO_FallbackDestination | None = None
    hooks: list[CreateVonagePhoneNumberDTO_Hooks_Item] | None = None
    provider: Literal["vonage"]
    number: str
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
                "provider": rt.Const("vonage"),
                "number": rt.TEXT,
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
    CreateVonagePhoneNumberDTO_FallbackDestination: TypeAlias = (
        TransferDestinationNumber | TransferDestinationSip | dict[str, Any]
    )
    CreateVonagePhoneNumberDTO_Hooks_Item: TypeAlias = (
        PhoneNumberHookCallRinging | PhoneNumberHookCallEnding | dict[str, Any]
    )

ALIASES = {
    "CreateVonagePhoneNumberDTO_FallbackDestination": _FALLBACK_DESTINATION,
    "CreateVonagePhoneNumberDTO_Hooks_Item": _HOOKS__ITEM,
}
