"""`AssistantMessage`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .tool_call import ToolCall


@rt.dataclass(slots=True, kw_only=True)
class AssistantMessage(rt.Record):
    """The object `AssistantMessage`."""

    role: Literal["assistant"]
    """Default: `"assistant"`."""
    content: str | None = None
    """At most 10000 characters."""
    refusal: str | None = None
    """At most 10000 characters."""
    tool_calls: list[ToolCall] | None = None
    name: str | None = None
    """At most 40 characters."""
    metadata: dict[str, Any] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("role")) is not None:
            unread -= 1
        self.role = v
        if "content" in data and (v := data["content"]) is not None:
            self.content = v
            unread -= 1
        else:
            self.content = None
        if "refusal" in data and (v := data["refusal"]) is not None:
            self.refusal = v
            unread -= 1
        else:
            self.refusal = None
        if "tool_calls" in data and (v := data["tool_calls"]) is not None:
            self.tool_calls = _TOOL_CALLS.decode(v)
            unread -= 1
        else:
            self.tool_calls = None
        if "name" in data and (v := data["name"]) is not None:
            self.name = v
            unread -= 1
        else:
            self.name = None
        if "metadata" in data and (v := data["metadata"]) is not None:
            self.metadata = v
            unread -= 1
        else:
            self.metadata = None
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
        if record.content is not None:
            out["content"] = record.content
        if record.refusal is not None:
            out["refusal"] = record.refusal
        if (v := record.tool_calls) is not None:
            out["tool_calls"] = rt.ENCODERS[type(v)](v)
        if record.name is not None:
            out["name"] = record.name
        if record.metadata is not None:
            out["metadata"] = record.metadata
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "role": rt.Const("assistant"),
                "content": rt.Text(max_length=10000),
                "refusal": rt.Text(max_length=10000),
                "tool_calls": _TOOL_CALLS,
                "name": rt.Text(max_length=40),
                "metadata": rt.OBJECT,
            },
            required=("role",),
        )


_TOOL_CALLS = rt.Array(rt.Ref("ToolCall"))
