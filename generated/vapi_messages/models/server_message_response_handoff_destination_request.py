"""`ServerMessageResponseHandoffDestinationRequest`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageResponseHandoffDestinationRequest(rt.Record):
    """Which assistant or squad takes over, or why none does."""

    result: str | None = None
    """Text that the model gets as the result of its handoff tool."""
    destination: dict[str, Any]
    """Who takes over, shaped like one of the `HandoffDestination` classes."""
    error: str | None = None
    """Why there is no handoff."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.result = get("result")
        self.destination = get("destination")
        self.error = get("error")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "result": rt.TEXT,
                "destination": rt.OBJECT,
                "error": rt.TEXT,
            },
        )
