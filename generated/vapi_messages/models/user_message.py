"""`UserMessage`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from .. import _runtime as rt

_KEYS = frozenset(
    {
        "role",
        "message",
        "time",
        "endTime",
        "secondsFromStart",
        "duration",
        "isFiltered",
        "detectedThreats",
        "originalMessage",
        "metadata",
        "speakerLabel",
    }
)


@dataclass(slots=True, kw_only=True)
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
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
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
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.role) is not None:
            out["role"] = v
        if (v := self.message) is not None:
            out["message"] = v
        if (v := self.time) is not None:
            out["time"] = v
        if (v := self.end_time) is not None:
            out["endTime"] = v
        if (v := self.seconds_from_start) is not None:
            out["secondsFromStart"] = v
        if (v := self.duration) is not None:
            out["duration"] = v
        if (v := self.is_filtered) is not None:
            out["isFiltered"] = v
        if (v := self.detected_threats) is not None:
            out["detectedThreats"] = v
        if (v := self.original_message) is not None:
            out["originalMessage"] = v
        if (v := self.metadata) is not None:
            out["metadata"] = v
        if (v := self.speaker_label) is not None:
            out["speakerLabel"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

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
            required=("role", "message", "time", "endTime", "secondsFromStart"),
            extra=rt.ANY,
        )
