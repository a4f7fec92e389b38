"""`PhoneNumberCallEndingHookFilter`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.type = get("type")
        self.key = get("key")
        if get("oneOf") is None:
            self.one_of = None
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
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.key) is not None:
            out["key"] = v
        if (v := record.one_of) is not None:
            out["oneOf"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("oneOf"),
                "key": rt.Const("call.endedReason"),
                "oneOf": _ONE_OF,
            },
            required=("type", "key", "oneOf"),
        )


_ONE_OF = rt.Array(rt.Enum("PhoneNumberCallEndingHookFilter_OneOf_Item"))
