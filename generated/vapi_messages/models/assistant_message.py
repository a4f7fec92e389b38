"""`AssistantMessage`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .tool_call import ToolCall


@rt.dataclass(slots=True, kw_only=True)
class AssistantMessage(rt.BranchRecord):
    """Found in `Chat.input` where `role` is `assistant` and 4 more."""

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
        unread: dict[str, Any] = {}
        self.role = data["role"] if "role" in data else None
        self.content = data["content"] if "content" in data else None
        self.refusal = data["refusal"] if "refusal" in data else None
        if "tool_calls" in data and (v := data["tool_calls"]) is not None:
            unread["tool_calls"] = ["tool_calls", _TOOL_CALLS, v]
        else:
            self.tool_calls = None
        self.name = data["name"] if "name" in data else None
        self.metadata = data["metadata"] if "metadata" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.role) is not None:
            out["role"] = v
        if (v := record.content) is not None:
            out["content"] = v
        if (v := record.refusal) is not None:
            out["refusal"] = v
        if "tool_calls" not in out and (v := record.tool_calls) is not None:
            out["tool_calls"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.metadata) is not None:
            out["metadata"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
