"""`DeveloperMessage`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class DeveloperMessage(rt.Record):
    """Found in `Chat.input` where `role` is `developer` and 4 more."""

    role: Literal["developer"]
    """Default: `"developer"`."""
    content: str
    """At most 10000 characters."""
    name: str | None = None
    """At most 40 characters."""
    metadata: dict[str, Any] | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.role = get("role")
        self.content = get("content")
        self.name = get("name")
        self.metadata = get("metadata")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "role": rt.Const("developer"),
                "content": rt.Text(max_length=10000),
                "name": rt.Text(max_length=40),
                "metadata": rt.OBJECT,
            },
        )
