"""`UserMessage`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
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
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.role) is not None:
            out["role"] = v
        if (v := record.message) is not None:
            out["message"] = v
        if (v := record.time) is not None:
            out["time"] = v
        if (v := record.end_time) is not None:
            out["endTime"] = v
        if (v := record.seconds_from_start) is not None:
            out["secondsFromStart"] = v
        if (v := record.duration) is not None:
            out["duration"] = v
        if (v := record.is_filtered) is not None:
            out["isFiltered"] = v
        if (v := record.detected_threats) is not None:
            out["detectedThreats"] = v
        if (v := record.original_message) is not None:
            out["originalMessage"] = v
        if (v := record.metadata) is not None:
            out["metadata"] = v
        if (v := record.speaker_label) is not None:
            out["speakerLabel"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )
