"""`ServerMessageResponseToolCalls`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .tool_call_result import ToolCallResult


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageResponseToolCalls(rt.BranchRecord):
    """The results of the tools that the model called."""

    results: list[ToolCallResult] | None = None
    """One result per call, in any order; `toolCallId` says which call it belongs to."""
    error: str | None = None
    """Why none of the calls could be made."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("results") is None:
            self.results = None
        else:
            left += 1
        self.error = get("error")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "results": rt.Array(rt.Ref("ToolCallResult")),
                "error": rt.TEXT,
            },
        )
