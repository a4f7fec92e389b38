"""`UserMessage`: its class, and how it is read, written and judged."""

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
        unread = len(data)
        if (v := data.get("role")) is not None:
            unread -= 1
        self.role = v
        if (v := data.get("message")) is not None:
            unread -= 1
        self.message = v
        if (v := data.get("time")) is not None:
            unread -= 1
        self.time = v
        if (v := data.get("endTime")) is not None:
            unread -= 1
        self.end_time = v
        if (v := data.get("secondsFromStart")) is not None:
            unread -= 1
        self.seconds_from_start = v
        if "duration" in data and (v := data["duration"]) is not None:
            self.duration = v
            unread -= 1
        else:
            self.duration = None
        if "isFiltered" in data and (v := data["isFiltered"]) is not None:
            self.is_filtered = v
            unread -= 1
        else:
            self.is_filtered = None
        if "detectedThreats" in data and (v := data["detectedThreats"]) is not None:
            self.detected_threats = v
            unread -= 1
        else:
            self.detected_threats = None
        if "originalMessage" in data and (v := data["originalMessage"]) is not None:
            self.original_message = v
            unread -= 1
        else:
            self.original_message = None
        if "metadata" in data and (v := data["metadata"]) is not None:
            self.metadata = v
            unread -= 1
        else:
            self.metadata = None
        if "speakerLabel" in data and (v := data["speakerLabel"]) is not None:
            self.speaker_label = v
            unread -= 1
        else:
            self.speaker_label = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.role is not None:
            out["role"] = record.role
        if record.message is not None:
            out["message"] = record.message
        if record.time is not None:
            out["time"] = record.time
        if record.end_time is not None:
            out["endTime"] = record.end_time
        if record.seconds_from_start is not None:
            out["secondsFromStart"] = record.seconds_from_start
        if record.duration is not None:
            out["duration"] = record.duration
        if record.is_filtered is not None:
            out["isFiltered"] = record.is_filtered
        if record.detected_threats is not None:
            out["detectedThreats"] = record.detected_threats
        if record.original_message is not None:
            out["originalMessage"] = record.original_message
        if record.metadata is not None:
            out["metadata"] = record.metadata
        if record.speaker_label is not None:
            out["speakerLabel"] = record.speaker_label
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
