"""`SystemMessage`: its class, and how it is read, written and judged."""

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
        if (v := data.get("secondsFromStart")) is not None:
            unread -= 1
        self.seconds_from_start = v
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
        if record.seconds_from_start is not None:
            out["secondsFromStart"] = record.seconds_from_start
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "role": rt.Const("system"),
                "message": rt.TEXT,
                "time": rt.NUMBER,
                "secondsFromStart": rt.NUMBER,
            },
            required=("role", "message", "time", "secondsFromStart"),
        )
