"""`AssistantMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .tool_call import ToolCall


@rt.dataclass(slots=True, kw_only=True)
class AssistantMessage(rt.BranchRecord):
    """Found in `Chat.input` where `role` is `assistant` and 4 more."""

    role: Literal["assistant"]
    """Default: `"assistant"`."""
    content: str | None = None
    """At most 10000 characters."""
    refusal: str | None = None
    """At most 10000 characters."""
    tool_calls: list[ToolCall] | None = None
    name: str | None = None
    """At most 40 characters."""
    metadata: dict[str, Any] | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.role = get("role")
        self.content = get("content")
        self.refusal = get("refusal")
        if get("tool_calls") is None:
            self.tool_calls = None
        else:
            left += 1
        self.name = get("name")
        self.metadata = get("metadata")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "role": rt.Const("assistant"),
                "content": rt.Text(max_length=10000),
                "refusal": rt.Text(max_length=10000),
                "tool_calls": rt.Array(rt.Ref("ToolCall")),
                "name": rt.Text(max_length=40),
                "metadata": rt.OBJECT,
            },
        )
