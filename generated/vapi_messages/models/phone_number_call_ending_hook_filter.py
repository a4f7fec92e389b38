"""`PhoneNumberCallEndingHookFilter`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.phone_number_call_ending_hook_filter__one_of__item import (
        PhoneNumberCallEndingHookFilter_OneOf_Item,
    )


@rt.dataclass(slots=True, kw_only=True)
class PhoneNumberCallEndingHookFilter(rt.Record):
    """The object `PhoneNumberCallEndingHookFilter`."""

    type: Literal["oneOf"]
    key: Literal["call.endedReason"]
    one_of: list[PhoneNumberCallEndingHookFilter_OneOf_Item]

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("key")) is not None:
            unread -= 1
        self.key = v
        if (v := data.get("oneOf")) is not None:
            v = _ONE_OF.decode(v)
            unread -= 1
        self.one_of = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if record.key is not None:
            out["key"] = record.key
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
