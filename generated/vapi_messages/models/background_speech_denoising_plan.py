"""`BackgroundSpeechDenoisingPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .fourier_denoising_plan import FourierDenoisingPlan
    from .smart_denoising_plan import SmartDenoisingPlan


@rt.dataclass(slots=True, kw_only=True)
class BackgroundSpeechDenoisingPlan(rt.BranchRecord):
    """Found in `AssistantOverrides.background_speech_denoising_plan` and 3 more."""

    smart_denoising_plan: SmartDenoisingPlan | None = None
    fourier_denoising_plan: FourierDenoisingPlan | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("smartDenoisingPlan") is None:
            self.smart_denoising_plan = None
        else:
            left += 1
        if get("fourierDenoisingPlan") is None:
            self.fourier_denoising_plan = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "smartDenoisingPlan": rt.Ref("SmartDenoisingPlan"),
                "fourierDenoisingPlan": rt.Ref("FourierDenoisingPlan"),
            },
        )
