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
        unread: dict[str, Any] = {}
        self.id = data["id"] if "id" in data else None
        self.type = data["type"] if "type" in data else None
        if "function" in data and (v := data["function"]) is not None:
            unread["function"] = ["function", _FUNCTION, v]
        else:
            self.function = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.id) is not None:
            out["id"] = v
        if (v := record.type) is not None:
            out["type"] = v
        if "function" not in out and (v := record.function) is not None:
            out["function"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
