"""`TranscriberCost`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class TranscriberCost(rt.Record):
    """Found in `Call.costs` where `type` is `transcriber` and 1 more."""

    type: Literal["transcriber"]
    transcriber: dict[str, Any]
    minutes: int | float
    cost: int | float

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.transcriber = get("transcriber")
        self.minutes = get("minutes")
        self.cost = get("cost")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("transcriber"),
                "transcriber": rt.OBJECT,
                "minutes": rt.NUMBER,
                "cost": rt.NUMBER,
            },
        )
