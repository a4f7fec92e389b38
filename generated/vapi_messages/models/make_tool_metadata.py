"""`MakeToolMetadata`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class MakeToolMetadata(rt.Record):
    """Found in `MakeToolWithToolCall.metadata`."""

    scenario_id: int | float | None = None
    trigger_hook_id: int | float | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.scenario_id = get("scenarioId")
        self.trigger_hook_id = get("triggerHookId")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "scenarioId": rt.NUMBER,
                "triggerHookId": rt.NUMBER,
            },
        )
