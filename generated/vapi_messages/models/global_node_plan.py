"""`GlobalNodePlan`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class GlobalNodePlan(rt.Record):
    """Found in `ConversationNode.global_node_plan`."""

    enabled: bool | None = None
    """Default: `false`."""
    enter_condition: str | None = None
    """At most 1000 characters. Default: `""`."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.enabled = get("enabled")
        self.enter_condition = get("enterCondition")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "enabled": rt.BOOLEAN,
                "enterCondition": rt.Text(max_length=1000),
            },
        )
