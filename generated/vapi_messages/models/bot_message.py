"""`BotMessage`: its class, and how it is read, written and judged."""

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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("role")) is not None:
            unread -= 1
        self.role = v
        if (v := get("message")) is not None:
            unread -= 1
        self.message = v
        if (v := get("time")) is not None:
            unread -= 1
        self.time = v
        if (v := get("endTime")) is not None:
            unread -= 1
        self.end_time = v
        if (v := get("secondsFromStart")) is not None:
            unread -= 1
        self.seconds_from_start = v
        if (v := get("source")) is not None:
            unread -= 1
        self.source = v
        if (v := get("duration")) is not None:
            unread -= 1
        self.duration = v
        if (v := get("assistantName")) is not None:
            unread -= 1
        self.assistant_name = v
        if (v := get("assistantId")) is not None:
            unread -= 1
        self.assistant_id = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if record.source is not None:
            out["source"] = record.source
        if record.duration is not None:
            out["duration"] = record.duration
        if record.assistant_name is not None:
            out["assistantName"] = record.assistant_name
        if record.assistant_id is not None:
            out["assistantId"] = record.assistant_id
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

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
            required=("role", "message", "time", "endTime", "secondsFromStart"),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "role",
        "message",
        "time",
        "endTime",
        "secondsFromStart",
        "source",
        "duration",
        "assistantName",
        "assistantId",
    }
)
