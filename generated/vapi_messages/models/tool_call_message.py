"""`ToolCallMessage`: its class, and how it is decoded, encoded and checked."""

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
        get = data.get
        self.role = get("role")
        self.tool_calls = get("toolCalls")
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
        if (v := record.tool_calls) is not None:
            out["toolCalls"] = v
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
                "role": rt.Const("tool_calls"),
                "toolCalls": rt.Array(rt.OBJECT),
                "message": rt.TEXT,
                "time": rt.NUMBER,
                "secondsFromStart": rt.NUMBER,
            },
            required=("role", "toolCalls", "message", "time", "secondsFromStart"),
        )
