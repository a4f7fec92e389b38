"""`SystemMessage`: its class, and how it is decoded, encoded and checked."""

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
        get = data.get
        self.role = get("role")
        self.message = get("message")
        self.time = get("time")
        self.seconds_from_start = get("secondsFromStart")
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
        if (v := record.seconds_from_start) is not None:
            out["secondsFromStart"] = v
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
