"""`ToolCallResultMessage`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .tool_call_result_message_warning import ToolCallResultMessageWarning


@rt.dataclass(slots=True, kw_only=True)
class ToolCallResultMessage(rt.BranchRecord):
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
        get = data.get
        left = 0
        self.role = get("role")
        self.tool_call_id = get("toolCallId")
        self.name = get("name")
        self.result = get("result")
        self.time = get("time")
        self.seconds_from_start = get("secondsFromStart")
        self.metadata = get("metadata")
        if get("warnings") is None:
            self.warnings = None
        else:
            left += 1
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.role) is not None:
            out["role"] = v
        if (v := record.tool_call_id) is not None:
            out["toolCallId"] = v
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.result) is not None:
            out["result"] = v
        if (v := record.time) is not None:
            out["time"] = v
        if (v := record.seconds_from_start) is not None:
            out["secondsFromStart"] = v
        if (v := record.metadata) is not None:
            out["metadata"] = v
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
