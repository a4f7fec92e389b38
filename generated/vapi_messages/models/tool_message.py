"""`ToolMessage`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ToolMessage(rt.Record):
    """Found in `Chat.input` where `role` is `tool` and 4 more."""

    role: Literal["tool"]
    """Default: `"tool"`."""
    content: str
    """At most 10000 characters."""
    tool_call_id: str
    name: str | None = None
    """At most 40 characters."""
    metadata: dict[str, Any] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.role = get("role")
        self.content = get("content")
        self.tool_call_id = get("tool_call_id")
        self.name = get("name")
        self.metadata = get("metadata")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.role) is not None:
            out["role"] = v
        if (v := record.content) is not None:
            out["content"] = v
        if (v := record.tool_call_id) is not None:
            out["tool_call_id"] = v
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.metadata) is not None:
            out["metadata"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )
