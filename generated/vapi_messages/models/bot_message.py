"""`BotMessage`: its class, and how it is decoded, encoded and checked."""

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
        get = data.get
        self.role = get("role")
        self.message = get("message")
        self.time = get("time")
        self.end_time = get("endTime")
        self.seconds_from_start = get("secondsFromStart")
        self.source = get("source")
        self.duration = get("duration")
        self.assistant_name = get("assistantName")
        self.assistant_id = get("assistantId")
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
        if (v := record.source) is not None:
            out["source"] = v
        if (v := record.duration) is not None:
            out["duration"] = v
        if (v := record.assistant_name) is not None:
            out["assistantName"] = v
        if (v := record.assistant_id) is not None:
            out["assistantId"] = v
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
