"""`CallHookFilter`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CallHookFilter(rt.Record):
    """The object `CallHookFilter`."""

    type: Literal["oneOf"]
    key: str
    """At most 1000 characters."""
    one_of: list[str]

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
        if record.one_of is not None:
            out["oneOf"] = record.one_of
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("oneOf"),
                "key": rt.Text(max_length=1000),
                "oneOf": rt.Array(rt.Text(max_length=1000)),
            },
            required=("type", "key", "oneOf"),
        )
