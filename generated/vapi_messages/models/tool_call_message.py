"""`ToolCallMessage`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ToolCallMessage(rt.Record):
    """The model called one or more tools."""

    role: Literal["tool_calls"]
    """Always `tool_calls`."""
    tool_calls: list[dict[str, Any]]
    """The calls in OpenAI's format; the arguments are JSON in a string."""
    message: str
    """Text that goes with the calls. Usually empty."""
    time: int | float
    """When the tools were called, in milliseconds since 1970."""
    seconds_from_start: int | float
    """Seconds into the call at which the tools were called."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.role = get("role")
        self.tool_calls = get("toolCalls")
        self.message = get("message")
        self.time = get("time")
        self.seconds_from_start = get("secondsFromStart")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "role": rt.Const("tool_calls"),
                "toolCalls": rt.Array(rt.OBJECT),
                "message": rt.TEXT,
                "time": rt.NUMBER,
                "secondsFromStart": rt.NUMBER,
            },
        )
