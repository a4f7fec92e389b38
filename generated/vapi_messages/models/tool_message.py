"""`ToolMessage`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        self.role = get("role")
        self.content = get("content")
        self.tool_call_id = get("tool_call_id")
        self.name = get("name")
        self.metadata = get("metadata")

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
        )
