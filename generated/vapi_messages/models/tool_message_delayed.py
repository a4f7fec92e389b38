"""`ToolMessageDelayed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .condition import Condition
    from .text_content import TextContent


@rt.dataclass(slots=True, kw_only=True)
class ToolMessageDelayed(rt.BranchRecord):
    """Found in `BashToolWithToolCall.messages` where `type` is `request-response-delayed` and 31
    more.
    """

    contents: list[TextContent] | None = None
    type: Literal["request-response-delayed"]
    timing_milliseconds: int | float | None = None
    """From 100 to 120000."""
    content: str | None = None
    """At most 1000 characters."""
    conditions: list[Condition] | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("contents") is None:
            self.contents = None
        else:
            left += 1
        self.type = get("type")
        self.timing_milliseconds = get("timingMilliseconds")
        self.content = get("content")
        if get("conditions") is None:
            self.conditions = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "contents": rt.Array(rt.Ref("TextContent")),
                "type": rt.Const("request-response-delayed"),
                "timingMilliseconds": rt.Number(minimum=100, maximum=120000),
                "content": rt.Text(max_length=1000),
                "conditions": rt.Array(rt.Ref("Condition")),
            },
        )
