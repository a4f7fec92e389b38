"""`ToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .tool_call_function import ToolCallFunction


@rt.dataclass(slots=True, kw_only=True)
class ToolCall(rt.BranchRecord):
    """A tool that the model wants to be run."""

    id: str
    """Identifies this call; repeat it in the result."""
    type: str
    """The kind of tool, normally `function`."""
    function: ToolCallFunction
    """The function's name and arguments."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.id = get("id")
        self.type = get("type")
        if get("function") is None:
            self.function = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "id": rt.TEXT,
                "type": rt.TEXT,
                "function": rt.Ref("ToolCallFunction"),
            },
        )
