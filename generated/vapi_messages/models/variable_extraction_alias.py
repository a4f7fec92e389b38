"""`VariableExtractionAlias`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class VariableExtractionAlias(rt.Record):
    """The object `VariableExtractionAlias`."""

    key: str
    """1 to 40 characters. Matches `^[a-zA-Z][a-zA-Z0-9_]*$`."""
    value: str
    """At most 10000 characters."""

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
                "key": rt.Text(min_length=1, max_length=40, pattern="^[a-zA-Z][a-zA-Z0-9_]*\\Z"),
                "value": rt.Text(max_length=10000),
            },
            required=("key", "value"),
        )
