"""`DeveloperMessage`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class DeveloperMessage(rt.Record):
    """The object `DeveloperMessage`."""

    role: Literal["developer"]
    """Default: `"developer"`."""
    content: str
    """At most 10000 characters."""
    name: str | None = None
    """At most 40 characters."""
    metadata: dict[str, Any] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("role")) is not None:
            unread -= 1
        self.role = v
        if (v := data.get("content")) is not None:
            unread -= 1
        self.content = v
        if "name" in data and (v := data["name"]) is not None:
            self.name = v
            unread -= 1
        else:
            self.name = None
        if "metadata" in data and (v := data["metadata"]) is not None:
            self.metadata = v
            unread -= 1
        else:
            self.metadata = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record.name is not None:
            out["name"] = record.name
        if record.metadata is not None:
            out["metadata"] = record.metadata
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "role": rt.Const("developer"),
                "content": rt.Text(max_length=10000),
                "name": rt.Text(max_length=40),
                "metadata": rt.OBJECT,
            },
            required=("role", "content"),
        )
