"""`ToolMessageComplete`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.tool_message_complete__role import ToolMessageComplete_Role
    from .condition import Condition
    from .text_content import TextContent


@rt.dataclass(slots=True, kw_only=True)
class ToolMessageComplete(rt.BranchRecord):
    """Found in `BashToolWithToolCall.messages` where `type` is `request-complete` and 32 more."""

    contents: list[TextContent] | None = None
    type: Literal["request-complete"]
    role: ToolMessageComplete_Role | None = None
    end_call_after_spoken_enabled: bool | None = None
    content: str | None = None
    """At most 1000 characters."""
    conditions: list[Condition] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            contents: list[TextContent] | None = None,
            type: Literal["request-complete"],
            role: ToolMessageComplete_Role | enum_texts.ToolMessageComplete_Role | None = None,
            end_call_after_spoken_enabled: bool | None = None,
            content: str | None = None,
            conditions: list[Condition] | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("contents") is None:
            self.contents = None
        else:
            left += 1
        self.type = get("type")
        if (v := get("role")) is not None:
            v = _ROLE.decode(v)
        self.role = v
        self.end_call_after_spoken_enabled = get("endCallAfterSpokenEnabled")
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
                "type": rt.Const("request-complete"),
                "role": _ROLE,
                "endCallAfterSpokenEnabled": rt.BOOLEAN,
                "content": rt.Text(max_length=1000),
                "conditions": rt.Array(rt.Ref("Condition")),
            },
        )


_ROLE = rt.Enum("ToolMessageComplete_Role")
