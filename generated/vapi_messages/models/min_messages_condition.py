"""`MinMessagesCondition`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class MinMessagesCondition(rt.Record):
    """Found in `CreateStructuredOutputDTO.conditions` where `type` is `minMessages` and 1 more."""

    type: Literal["minMessages"]
    count: int | float
    """At least 0."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.count = get("count")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("minMessages"),
                "count": rt.Number(minimum=0),
            },
        )
