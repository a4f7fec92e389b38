"""`PhoneNumberHookCallRinging`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        if (v := record.on) is not None:
            out["on"] = v
        if (v := record.filters) is not None:
            out["filters"] = rt.ENCODERS[type(v)](v)
        if (v := record.do) is not None:
            out["do"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "on": rt.Const("call.ringing"),
                "filters": _FILTERS,
                "do": _DO,
            },
            required=("on", "do"),
        )


_DO__ITEM = rt.Tagged(
    "type",
    {
        "transfer": rt.Ref("TransferPhoneNumberHookAction"),
        "say": rt.Ref("SayPhoneNumberHookAction"),
    },
)
_FILTERS = rt.Array(rt.Ref("PhoneNumberCallRingingHookFilter"))
_DO = rt.Array(_DO__ITEM)

if TYPE_CHECKING:
    PhoneNumberHookCallRinging_Do_Item: TypeAlias = (
        TransferPhoneNumberHookAction | SayPhoneNumberHookAction | dict[str, Any]
    )

ALIASES = {
    "PhoneNumberHookCallRinging_Do_Item": _DO__ITEM,
}
