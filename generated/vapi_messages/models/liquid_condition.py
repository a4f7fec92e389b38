"""`LiquidCondition`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class LiquidCondition(rt.Record):
    """Found in `GroupCondition.conditions` where `type` is `liquid` and 1 more."""

    type: Literal["liquid"]
    liquid: str

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.liquid = get("liquid")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("liquid"),
                "liquid": rt.TEXT,
            },
        )
