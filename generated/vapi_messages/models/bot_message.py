"""`BotMessage`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class BotMessage(rt.Record):
    """What the assistant said."""

    role: Literal["bot"]
    """Always `bot`."""
    message: str
    """The words."""
    time: int | float
    """When the words began, in milliseconds since 1970."""
    end_time: int | float
    """When the words ended, in milliseconds since 1970."""
    seconds_from_start: int | float
    """Seconds into the call at which the words began."""
    source: str | None = None
    """Where the words came from. Often empty."""
    duration: int | float | None = None
    """How long the words took. Seconds by the document; the calls we saw hold milliseconds."""
    assistant_name: str | None = None
    """Which assistant spoke, where several share the call."""
    assistant_id: str | None = None
    """Id of the assistant that spoke."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.role = get("role")
        self.message = get("message")
        self.time = get("time")
        self.end_time = get("endTime")
        self.seconds_from_start = get("secondsFromStart")
        self.source = get("source")
        self.duration = get("duration")
        self.assistant_name = get("assistantName")
        self.assistant_id = get("assistantId")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "role": rt.Const("bot"),
                "message": rt.TEXT,
                "time": rt.NUMBER,
                "endTime": rt.NUMBER,
                "secondsFromStart": rt.NUMBER,
                "source": rt.TEXT,
                "duration": rt.NUMBER,
                "assistantName": rt.TEXT,
                "assistantId": rt.TEXT,
            },
        )
