"""`SessionCost`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SessionCost(rt.Record):
    """Found in `Session.costs` where `type` is `session`."""

    type: Literal["session"]
    cost: int | float

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.cost = get("cost")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("session"),
                "cost": rt.NUMBER,
            },
        )
