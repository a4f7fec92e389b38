"""`ToolCall`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .tool_call_function import ToolCallFunction


@rt.dataclass(slots=True, kw_only=True)
class ToolCall(rt.BranchRecord):
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
        get = data.get
        left = 0
        self.id = get("id")
        self.type = get("type")
        if get("function") is None:
            self.function = None
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
        if (v := record.id) is not None:
            out["id"] = v
        if (v := record.type) is not None:
            out["type"] = v
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
