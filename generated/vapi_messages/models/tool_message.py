"""`ToolMessage`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ToolMessage(rt.Record):
    """The object `ToolMessage`."""

    role: Literal["tool"]
    """Default: `"tool"`."""
    content: str
    """At most 10000 characters."""
    tool_call_id: str
    name: str | None = None
    """At most 40 characters."""
    metadata: dict[str, Any] | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("role")) is not None:
            unread -= 1
        self.role = v
        if (v := get("content")) is not None:
            unread -= 1
        self.content = v
        if (v := get("tool_call_id")) is not None:
            unread -= 1
        self.tool_call_id = v
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := get("metadata")) is not None:
            unread -= 1
        self.metadata = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.role is not None:
            out["role"] = record.role
        if record.content is not None:
            out["content"] = record.content
        if record.tool_call_id is not None:
            out["tool_call_id"] = record.tool_call_id
        if record.name is not None:
            out["name"] = record.name
        if record.metadata is not None:
            out["metadata"] = record.metadata
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "role": rt.Const("tool"),
                "content": rt.Text(max_length=10000),
                "tool_call_id": rt.TEXT,
                "name": rt.Text(max_length=40),
                "metadata": rt.OBJECT,
            },
            required=("role", "content", "tool_call_id"),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "role",
        "content",
        "tool_call_id",
        "name",
        "metadata",
    }
)
