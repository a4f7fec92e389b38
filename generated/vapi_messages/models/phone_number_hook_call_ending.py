"""`PhoneNumberHookCallEnding`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .. import _runtime as rt

if TYPE_CHECKING:
    from .phone_number_call_ending_hook_filter import PhoneNumberCallEndingHookFilter
    from .say_phone_number_hook_action import SayPhoneNumberHookAction
    from .transfer_phone_number_hook_action import TransferPhoneNumberHookAction

    PhoneNumberHookCallEnding_Do: TypeAlias = (
        TransferPhoneNumberHookAction | SayPhoneNumberHookAction | dict[str, Any]
    )

_DO = rt.Tagged(
    "type",
    {
        "transfer": rt.Ref("TransferPhoneNumberHookAction"),
        "say": rt.Ref("SayPhoneNumberHookAction"),
    },
)
_FILTERS = rt.Array(rt.Ref("PhoneNumberCallEndingHookFilter"))
_KEYS = frozenset(
    {
        "on",
        "filters",
        "do",
    }
)
ALIASES = {
    "PhoneNumberHookCallEnding_Do": _DO,
}


@dataclass(slots=True, kw_only=True)
class PhoneNumberHookCallEnding(rt.Record):
    """`PhoneNumberHookCallEnding` of the document."""

    on: Literal["call.ending"]
    filters: list[PhoneNumberCallEndingHookFilter] | None = None
    do: PhoneNumberHookCallEnding_Do | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.on = get("on")
        v = get("filters")
        self.filters = v if v is None else _FILTERS.decode(v)
        v = get("do")
        self.do = v if v is None else _DO.decode(v)
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.on) is not None:
            out["on"] = v
        if (v := self.filters) is not None:
            out["filters"] = rt.encode(v)
        if (v := self.do) is not None:
            out["do"] = rt.encode(v)
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "on": rt.Const("call.ending"),
                "filters": _FILTERS,
                "do": _DO,
            },
            required=("on",),
            extra=rt.ANY,
        )
