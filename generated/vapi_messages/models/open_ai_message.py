"""`OpenAIMessage`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        self.content = get("content")
        if (v := get("role")) is not None:
            v = _ROLE.decode(v)
        self.role = v
        self.tool_calls = get("tool_calls")
        self.tool_call_id = get("tool_call_id")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "content": rt.Nullable(rt.Text(max_length=100000000)),
                "role": _ROLE,
                "tool_calls": rt.Nullable(rt.Array(rt.OBJECT)),
                "tool_call_id": rt.Nullable(rt.TEXT),
            },
        )


_ROLE = rt.Enum("OpenAIMessage_Role")
