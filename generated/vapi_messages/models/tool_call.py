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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("id")) is not None:
            unread -= 1
        self.id = v
        if (v := get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := get("function")) is not None:
            v = _FUNCTION.decode(v)
            unread -= 1
        self.function = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_FUNCTION = rt.Ref("ToolCallFunction")
KNOWN_KEYS = frozenset(
    {
        "id",
        "type",
        "function",
    }
)
