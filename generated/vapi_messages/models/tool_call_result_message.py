"""`ToolCallResultMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .tool_call_result_message_warning import ToolCallResultMessageWarning


@rt.dataclass(slots=True, kw_only=True)
class ToolCallResultMessage(rt.BranchRecord):
    """What a tool gave back to the model."""

    role: Literal["tool_call_result"]
    """Always `tool_call_result`."""
    tool_call_id: str
    """Which call this answers."""
    name: str
    """The tool's name."""
    result: str
    """The result, as text; often JSON."""
    time: int | float
    """When the result came in, in milliseconds since 1970."""
    seconds_from_start: int | float
    """Seconds into the call at which the result came in."""
    metadata: dict[str, Any] | None = None
    """More about the result."""
    warnings: list[ToolCallResultMessageWarning] | None = None
    """Remarks on the result, such as that it is too long for a voice call."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.role = get("role")
        self.tool_call_id = get("toolCallId")
        self.name = get("name")
        self.result = get("result")
        self.time = get("time")
        self.seconds_from_start = get("secondsFromStart")
        self.metadata = get("metadata")
        if get("warnings") is None:
            self.warnings = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "role": rt.Const("tool_call_result"),
                "toolCallId": rt.TEXT,
                "name": rt.TEXT,
                "result": rt.TEXT,
                "time": rt.NUMBER,
                "secondsFromStart": rt.NUMBER,
                "metadata": rt.OBJECT,
                "warnings": rt.Array(rt.Ref("ToolCallResultMessageWarning")),
            },
        )
