"""`SystemMessage`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SystemMessage(rt.Record):
    """Instructions for the model, not spoken."""

    role: Literal["system"]
    """Always `system`."""
    message: str
    """The instructions."""
    time: int | float
    """When they were added, in milliseconds since 1970."""
    seconds_from_start: int | float
    """Seconds into the call at which they were added."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.role = get("role")
        self.message = get("message")
        self.time = get("time")
        self.seconds_from_start = get("secondsFromStart")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "role": rt.Const("system"),
                "message": rt.TEXT,
                "time": rt.NUMBER,
                "secondsFromStart": rt.NUMBER,
            },
        )
