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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := get("key")) is not None:
            unread -= 1
        self.key = v
        if (v := get("oneOf")) is not None:
            unread -= 1
        self.one_of = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "type",
        "key",
        "oneOf",
    }
)
