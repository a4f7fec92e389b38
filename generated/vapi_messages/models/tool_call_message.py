"""`ToolCallMessage`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ToolCallMessage(rt.Record):
    """The model called one or more tools."""

    role: Literal["tool_calls"]
    """Always `tool_calls`."""
    tool_calls: list[dict[str, Any]]
    """The calls in OpenAI's format; the arguments are JSON in a string."""
    message: str
    """Text that goes with the calls. Usually empty."""
    time: int | float
    """When the tools were called, in milliseconds since 1970."""
    seconds_from_start: int | float
    """Seconds into the call at which the tools were called."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("role")) is not None:
            unread -= 1
        self.role = v
        if (v := data.get("toolCalls")) is not None:
            unread -= 1
        self.tool_calls = v
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
        if record.tool_calls is not None:
            out["toolCalls"] = record.tool_calls
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
                "role": rt.Const("tool_calls"),
                "toolCalls": rt.Array(rt.OBJECT),
                "message": rt.TEXT,
                "time": rt.NUMBER,
                "secondsFromStart": rt.NUMBER,
            },
            required=("role", "toolCalls", "message", "time", "secondsFromStart"),
        )
