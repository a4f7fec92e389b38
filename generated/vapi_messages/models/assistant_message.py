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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("role")) is not None:
            unread -= 1
        self.role = v
        if (v := get("content")) is not None:
            unread -= 1
        self.content = v
        if (v := get("refusal")) is not None:
            unread -= 1
        self.refusal = v
        if (v := get("tool_calls")) is not None:
            v = _TOOL_CALLS.decode(v)
            unread -= 1
        self.tool_calls = v
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := get("metadata")) is not None:
            unread -= 1
        self.metadata = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_TOOL_CALLS = rt.Array(rt.Ref("ToolCall"))
KNOWN_KEYS = frozenset(
    {
        "role",
        "content",
        "refusal",
        "tool_calls",
        "name",
        "metadata",
    }
)
