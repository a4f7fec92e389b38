"""`ToolCall`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .tool_call_function import ToolCallFunction


@rt.dataclass(slots=True, kw_only=True)
class ToolCall(rt.Record):
    """A tool that the model wants to be run."""

    id: str
    """Identifies this call; repeat it in the result."""
    type: str
    """The kind of tool, normally `function`."""
    function: ToolCallFunction
    """The function's name and arguments."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("id")) is not None:
            unread -= 1
        self.id = v
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("function")) is not None:
            v = _FUNCTION.decode(v)
            unread -= 1
        self.function = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.id is not None:
            out["id"] = record.id
        if record.type is not None:
            out["type"] = record.type
        if (v := record.function) is not None:
            out["function"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "id": rt.TEXT,
                "type": rt.TEXT,
                "function": _FUNCTION,
            },
            required=("id", "type", "function"),
        )


_FUNCTION = rt.Ref("ToolCallFunction")
