"""`CallHookFilter`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CallHookFilter(rt.Record):
    """Found in `CallHookCallEnding.filters`."""

    type: Literal["oneOf"]
    key: str
    """At most 1000 characters."""
    one_of: list[str]

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.key = get("key")
        self.one_of = get("oneOf")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.key) is not None:
            out["key"] = v
        if (v := record.one_of) is not None:
            out["oneOf"] = v
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
