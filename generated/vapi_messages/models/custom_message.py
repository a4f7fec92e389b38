"""`CustomMessage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .text_content import TextContent


@rt.dataclass(slots=True, kw_only=True)
class CustomMessage(rt.BranchRecord):
    """Found in `ServerMessageResponseKnowledgeBaseRequest.message` and 5 more."""

    contents: list[TextContent] | None = None
    type: Literal["custom-message"]
    content: str | None = None
    """At most 1000 characters."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("contents") is None:
            self.contents = None
        else:
            left += 1
        self.type = get("type")
        self.content = get("content")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "contents": rt.Array(rt.Ref("TextContent")),
                "type": rt.Const("custom-message"),
                "content": rt.Text(max_length=1000),
            },
        )
