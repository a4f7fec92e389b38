"""`PhoneNumberHookCallEnding`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .phone_number_call_ending_hook_filter import PhoneNumberCallEndingHookFilter
    from .say_phone_number_hook_action import SayPhoneNumberHookAction
    from .transfer_phone_number_hook_action import TransferPhoneNumberHookAction


@rt.dataclass(slots=True, kw_only=True)
class PhoneNumberHookCallEnding(rt.BranchRecord):
    """Found in `CreateByoPhoneNumberDTO.hooks` where `on` is `call.ending` and 5 more."""

    on: Literal["call.ending"]
    filters: list[PhoneNumberCallEndingHookFilter] | None = None
    do: PhoneNumberHookCallEnding_Do | None = None

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
                "on": rt.Const("call.ending"),
                "filters": rt.Array(rt.Ref("PhoneNumberCallEndingHookFilter")),
                "do": _DO,
            },
        )


_DO = rt.Tagged(
    "type",
    {
        "transfer": rt.Ref("TransferPhoneNumberHookAction"),
        "say": rt.Ref("SayPhoneNumberHookAction"),
    },
)

if TYPE_CHECKING:
    PhoneNumberHookCallEnding_Do: TypeAlias = (
        TransferPhoneNumberHookAction | SayPhoneNumberHookAction | dict[str, Any]
    )

ALIASES = {
    "PhoneNumberHookCallEnding_Do": _DO,
}
