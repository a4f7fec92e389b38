"""`SessionCreatedHook`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .tool_call_hook_action import ToolCallHookAction


@rt.dataclass(slots=True, kw_only=True)
class SessionCreatedHook(rt.BranchRecord):
    """Found in `AssistantOverrides.hooks` and 1 more."""

    on: Literal["session.created"]
    do: list[ToolCallHookAction]
    name: str | None = None
    """At most 1000 characters."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.on = get("on")
        if get("do") is None:
            self.do = None
        else:
            left += 1
        self.name = get("name")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "on": rt.Const("session.created"),
                "do": rt.Array(rt.Ref("ToolCallHookAction")),
                "name": rt.Text(max_length=1000),
            },
        )
