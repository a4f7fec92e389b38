"""`ContextEngineeringPlanPreviousAssistantMessages`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ContextEngineeringPlanPreviousAssistantMessages(rt.Record):
    """Found in `HandoffDestinationAssistant.context_engineering_plan` where `type` is
    `previousAssistantMessages` and 1 more.
    """

    type: Literal["previousAssistantMessages"]

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("previousAssistantMessages"),
            },
        )
