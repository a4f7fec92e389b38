"""`TransferPhoneNumberHookAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .transfer_destination_number import TransferDestinationNumber
    from .transfer_destination_sip import TransferDestinationSip


@rt.dataclass(slots=True, kw_only=True)
class TransferPhoneNumberHookAction(rt.BranchRecord):
    """Found in `PhoneNumberHookCallEnding.do` where `type` is `transfer` and 1 more."""

    type: Literal["transfer"]
    destination: TransferPhoneNumberHookAction_Destination | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.type = get("type")
        if get("destination") is None:
            self.destination = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("transfer"),
                "destination": _DESTINATION,
            },
        )


_DESTINATION = rt.Tagged(
    "type",
    {
        "number": rt.Ref("TransferDestinationNumber"),
        "sip": rt.Ref("TransferDestinationSip"),
    },
)

if TYPE_CHECKING:
    TransferPhoneNumberHookAction_Destination: TypeAlias = (
        TransferDestinationNumber | TransferDestinationSip | dict[str, Any]
    )

ALIASES = {
    "TransferPhoneNumberHookAction_Destination": _DESTINATION,
}
