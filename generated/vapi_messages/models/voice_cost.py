"""`VoiceCost`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class VoiceCost(rt.Record):
    """Found in `Call.costs` where `type` is `voice` and 1 more."""

    type: Literal["voice"]
    voice: dict[str, Any]
    characters: int | float
    cost: int | float

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.voice = get("voice")
        self.characters = get("characters")
        self.cost = get("cost")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("voice"),
                "voice": rt.OBJECT,
                "characters": rt.NUMBER,
                "cost": rt.NUMBER,
            },
        )
