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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := get("value")) is not None:
            unread -= 1
        self.value = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "name": rt.Text(max_length=64, pattern="^[A-Z][A-Z0-9_]*\\Z"),
                "value": rt.Text(max_length=10000),
            },
            required=("name", "value"),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "name",
        "value",
    }
)
