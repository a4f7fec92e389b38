"""`PhoneNumberHookCallRinging`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .phone_number_call_ringing_hook_filter import PhoneNumberCallRingingHookFilter
    from .say_phone_number_hook_action import SayPhoneNumberHookAction
    from .transfer_phone_number_hook_action import TransferPhoneNumberHookAction


@rt.dataclass(slots=True, kw_only=True)
class PhoneNumberHookCallRinging(rt.BranchRecord):
    """Found in `CreateByoPhoneNumberDTO.hooks` where `on` is `call.ringing` and 5 more."""

    on: Literal["call.ringing"]
    filters: list[PhoneNumberCallRingingHookFilter] | None = None
    do: list[PhoneNumberHookCallRinging_Do_Item]

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.on = get("on")
        if get("filters") is None:
            self.filters = None
        else:
            left += 1
        if get("do") is None:
            self.do = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "on": rt.Const("call.ringing"),
                "filters": rt.Array(rt.Ref("PhoneNumberCallRingingHookFilter")),
                "do": rt.Array(_DO__ITEM),
            },
        )


_DO__ITEM = rt.Tagged(
    "type",
    {
        "transfer": rt.Ref("TransferPhoneNumberHookAction"),
        "say": rt.Ref("SayPhoneNumberHookAction"),
    },
)

if TYPE_CHECKING:
    PhoneNumberHookCallRinging_Do_Item: TypeAlias = (
        TransferPhoneNumberHookAction | SayPhoneNumberHookAction | dict[str, Any]
    )

ALIASES = {
    "PhoneNumberHookCallRinging_Do_Item": _DO__ITEM,
}
