"""`PhoneNumberCallEndingHookFilter`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.phone_number_call_ending_hook_filter__one_of__item import (
        PhoneNumberCallEndingHookFilter_OneOf_Item,
    )


@rt.dataclass(slots=True, kw_only=True)
class PhoneNumberCallEndingHookFilter(rt.BranchRecord):
    """Found in `PhoneNumberHookCallEnding.filters`."""

    type: Literal["oneOf"]
    key: Literal["call.endedReason"]
    one_of: list[PhoneNumberCallEndingHookFilter_OneOf_Item]

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.type = get("type")
        self.key = get("key")
        if get("oneOf") is None:
            self.one_of = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("oneOf"),
                "key": rt.Const("call.endedReason"),
                "oneOf": rt.Array(rt.Enum("PhoneNumberCallEndingHookFilter_OneOf_Item")),
            },
        )
