"""`OpenAIMessage`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.open_ai_message__role import OpenAIMessage_Role


@rt.dataclass(slots=True, kw_only=True)
class OpenAIMessage(rt.Record):
    """A turn of the conversation in OpenAI's chat format."""

    content: str | None = None
    """What was said. Null where the assistant called a tool and said nothing.

    At most 100000000 characters.
    """
    role: OpenAIMessage_Role
    """Who said it."""
    tool_calls: list[dict[str, Any]] | None = None
    """The tools that the assistant calls.

    Not in the document; seen in recorded webhooks.
    """
    tool_call_id: str | None = None
    """The call that a tool answers with this message.

    Not in the document; seen in recorded webhooks.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content: str | None = None,
            role: OpenAIMessage_Role | enum_texts.OpenAIMessage_Role,
            tool_calls: list[dict[str, Any]] | None = None,
            tool_call_id: str | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.content = get("content")
        if (v := get("role")) is not None:
            v = _ROLE.decode(v)
        self.role = v
        self.tool_calls = get("tool_calls")
        self.tool_call_id = get("tool_call_id")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.content) is not None:
            out["content"] = v
        if (v := record.role) is not None:
            out["role"] = rt.ENCODERS[type(v)](v)
        if (v := record.tool_calls) is not None:
            out["tool_calls"] = v
        if (v := record.tool_call_id) is not None:
            out["tool_call_id"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "content": rt.Nullable(rt.Text(max_length=100000000)),
                "role": _ROLE,
                "tool_calls": rt.Nullable(rt.Array(rt.OBJECT)),
                "tool_call_id": rt.Nullable(rt.TEXT),
            },
            required=("role",),
        )


_ROLE = rt.Enum("OpenAIMessage_Role")
