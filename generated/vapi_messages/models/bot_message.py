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
        if "source" in data and (v := data["source"]) is not None:
            self.source = v
            unread -= 1
        else:
            self.source = None
        if "duration" in data and (v := data["duration"]) is not None:
            self.duration = v
            unread -= 1
        else:
            self.duration = None
        if "assistantName" in data and (v := data["assistantName"]) is not None:
            self.assistant_name = v
            unread -= 1
        else:
            self.assistant_name = None
        if "assistantId" in data and (v := data["assistantId"]) is not None:
            self.assistant_id = v
            unread -= 1
        else:
            self.assistant_id = None
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
        if record.source is not None:
            out["source"] = record.source
        if record.duration is not None:
            out["duration"] = record.duration
        if record.assistant_name is not None:
            out["assistantName"] = record.assistant_name
        if record.assistant_id is not None:
            out["assistantId"] = record.assistant_id
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )
