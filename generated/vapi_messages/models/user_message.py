"""`UserMessage`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class UserMessage(rt.Record):
    """What the caller said."""

    role: Literal["user"]
    """Always `user`."""
    message: str
    """The words."""
    time: int | float
    """When the words began, in milliseconds since 1970."""
    end_time: int | float
    """When the words ended, in milliseconds since 1970."""
    seconds_from_start: int | float
    """Seconds into the call at which the words began."""
    duration: int | float | None = None
    """How long the words took, in seconds."""
    is_filtered: bool | None = None
    """Whether the security filter changed the words."""
    detected_threats: list[str] | None = None
    """What the security filter found."""
    original_message: str | None = None
    """The words before the filter changed them."""
    metadata: dict[str, Any] | None = None
    """More about the words, such as the transcriber's confidence in each."""
    speaker_label: str | None = None
    """Tells callers apart when several speak on one line."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.role = get("role")
        self.message = get("message")
        self.time = get("time")
        self.end_time = get("endTime")
        self.seconds_from_start = get("secondsFromStart")
        self.duration = get("duration")
        self.is_filtered = get("isFiltered")
        self.detected_threats = get("detectedThreats")
        self.original_message = get("originalMessage")
        self.metadata = get("metadata")
        self.speaker_label = get("speakerLabel")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "role": rt.Const("user"),
                "message": rt.TEXT,
                "time": rt.NUMBER,
                "endTime": rt.NUMBER,
                "secondsFromStart": rt.NUMBER,
                "duration": rt.NUMBER,
                "isFiltered": rt.BOOLEAN,
                "detectedThreats": rt.Array(rt.TEXT),
                "originalMessage": rt.TEXT,
                "metadata": rt.OBJECT,
                "speakerLabel": rt.TEXT,
            },
        )
