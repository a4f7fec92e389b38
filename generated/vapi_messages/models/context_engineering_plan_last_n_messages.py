"""`ContextEngineeringPlanLastNMessages`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ContextEngineeringPlanLastNMessages(rt.Record):
    """Found in `HandoffDestinationAssistant.context_engineering_plan` where `type` is
    `lastNMessages` and 2 more.
    """

    type: Literal["lastNMessages"]
    max_messages: int | float
    """At least 0."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.max_messages = get("maxMessages")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("lastNMessages"),
                "maxMessages": rt.Number(minimum=0),
            },
        )
