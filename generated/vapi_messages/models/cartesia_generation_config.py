"""`CartesiaGenerationConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .cartesia_generation_config_experimental import CartesiaGenerationConfigExperimental


@rt.dataclass(slots=True, kw_only=True)
class CartesiaGenerationConfig(rt.BranchRecord):
    """Found in `CartesiaVoice.generation_config` and 1 more."""

    speed: int | float | None = None
    """From 0.6 to 1.5. Default: `1`."""
    volume: int | float | None = None
    """From 0.5 to 2. Default: `1`."""
    experimental: CartesiaGenerationConfigExperimental | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.speed = get("speed")
        self.volume = get("volume")
        if get("experimental") is None:
            self.experimental = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "speed": rt.Number(minimum=0.6, maximum=1.5),
                "volume": rt.Number(minimum=0.5, maximum=2),
                "experimental": rt.Ref("CartesiaGenerationConfigExperimental"),
            },
        )
