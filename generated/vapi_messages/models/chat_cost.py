"""`ChatCost`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ChatCost(rt.Record):
    """Found in `Chat.costs` where `type` is `chat`."""

    type: Literal["chat"]
    cost: int | float

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.cost = get("cost")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("chat"),
                "cost": rt.NUMBER,
            },
        )
