"""`ToolParameter`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ToolParameter(rt.Record):
    """The object `ToolParameter`."""

    key: str
    value: str | int | float | bool | dict[str, Any] | list[Any]

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("key")) is not None:
            unread -= 1
        self.key = v
        if (v := data.get("value")) is not None:
            unread -= 1
        self.value = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.key is not None:
            out["key"] = record.key
        if record.value is not None:
            out["value"] = record.value
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "key": rt.TEXT,
                "value": rt.OneOf(rt.TEXT, rt.NUMBER, rt.BOOLEAN, rt.OBJECT, rt.Array(rt.ANY)),
            },
            required=("key", "value"),
        )
