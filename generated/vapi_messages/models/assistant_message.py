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
        get = data.get
        left = 0
        self.role = get("role")
        self.content = get("content")
        self.refusal = get("refusal")
        if get("tool_calls") is None:
            self.tool_calls = None
        else:
            left += 1
        self.name = get("name")
        self.metadata = get("metadata")
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
        if (v := record.content) is not None:
            out["content"] = v
        if (v := record.refusal) is not None:
            out["refusal"] = v
        if (v := record.tool_calls) is not None:
            out["tool_calls"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.metadata) is not None:
            out["metadata"] = v
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
