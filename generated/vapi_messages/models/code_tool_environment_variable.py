"""`CodeToolEnvironmentVariable`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CodeToolEnvironmentVariable(rt.Record):
    """The object `CodeToolEnvironmentVariable`."""

    name: str
    """At most 64 characters. Matches `^[A-Z][A-Z0-9_]*$`."""
    value: str
    """At most 10000 characters."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("name")) is not None:
            unread -= 1
        self.name = v
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
        if record.name is not None:
            out["name"] = record.name
        if record.value is not None:
            out["value"] = record.value
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "name": rt.Text(max_length=64, pattern="^[A-Z][A-Z0-9_]*\\Z"),
                "value": rt.Text(max_length=10000),
            },
            required=("name", "value"),
        )
