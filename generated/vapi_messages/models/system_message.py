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
        if (v := get("secondsFromStart")) is not None:
            unread -= 1
        self.seconds_from_start = v
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
        if record.seconds_from_start is not None:
            out["secondsFromStart"] = record.seconds_from_start
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "role",
        "message",
        "time",
        "secondsFromStart",
    }
)
