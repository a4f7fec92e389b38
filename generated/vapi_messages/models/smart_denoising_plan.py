"""`SmartDenoisingPlan`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SmartDenoisingPlan(rt.Record):
    """Found in `BackgroundSpeechDenoisingPlan.smart_denoising_plan`."""

    enabled: bool | None = None
    """Default: `true`."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.enabled = get("enabled")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "enabled": rt.BOOLEAN,
            },
        )
