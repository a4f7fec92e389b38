"""`ToolCallResultMessage`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .tool_call_result_message_warning import ToolCallResultMessageWarning


@rt.dataclass(slots=True, kw_only=True)
class ToolCallResultMessage(rt.Record):
    """What a tool gave back to the model."""

    role: Literal["tool_call_result"]
    """Always `tool_call_result`."""
    tool_call_id: str
    """Which call this answers."""
    name: str
    """The tool's name."""
    result: str
    """The result, as text; often JSON."""
    time: int | float
    """When the result came in, in milliseconds since 1970."""
    seconds_from_start: int | float
    """Seconds into the call at which the result came in."""
    metadata: dict[str, Any] | None = None
    """More about the result."""
    warnings: list[ToolCallResultMessageWarning] | None = None
    """Remarks on the result, such as that it is too long for a voice call."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("role")) is not None:
            unread -= 1
        self.role = v
        if (v := data.get("toolCallId")) is not None:
            unread -= 1
        self.tool_call_id = v
        if (v := data.get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := data.get("result")) is not None:
            unread -= 1
        self.result = v
        if (v := data.get("time")) is not None:
            unread -= 1
        self.time = v
        if (v := data.get("secondsFromStart")) is not None:
            unread -= 1
        self.seconds_from_start = v
        if "metadata" in data and (v := data["metadata"]) is not None:
            self.metadata = v
            unread -= 1
        else:
            self.metadata = None
        if "warnings" in data and (v := data["warnings"]) is not None:
            self.warnings = _WARNINGS.decode(v)
            unread -= 1
        else:
            self.warnings = None
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
        if record.tool_call_id is not None:
            out["toolCallId"] = record.tool_call_id
        if record.name is not None:
            out["name"] = record.name
        if record.result is not None:
            out["result"] = record.result
        if record.time is not None:
            out["time"] = record.time
        if record.seconds_from_start is not None:
            out["secondsFromStart"] = record.seconds_from_start
        if record.metadata is not None:
            out["metadata"] = record.metadata
        if (v := record.warnings) is not None:
            out["warnings"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "role": rt.Const("tool_call_result"),
                "toolCallId": rt.TEXT,
                "name": rt.TEXT,
                "result": rt.TEXT,
                "time": rt.NUMBER,
                "secondsFromStart": rt.NUMBER,
                "metadata": rt.OBJECT,
                "warnings": _WARNINGS,
            },
            required=("role", "toolCallId", "name", "result", "time", "secondsFromStart"),
        )


_WARNINGS = rt.Array(rt.Ref("ToolCallResultMessageWarning"))
