"""`FourierDenoisingPlan`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class FourierDenoisingPlan(rt.Record):
    """Found in `BackgroundSpeechDenoisingPlan.fourier_denoising_plan`."""

    enabled: bool | None = None
    """Default: `false`."""
    media_detection_enabled: bool | None = None
    """Default: `true`."""
    static_threshold: int | float | None = None
    """From -80 to 0. Default: `-35`."""
    baseline_offset_db: int | float | None = None
    """From -30 to -5. Default: `-15`."""
    window_size_ms: int | float | None = None
    """From 1000 to 30000. Default: `3000`."""
    baseline_percentile: int | float | None = None
    """From 1 to 99. Default: `85`."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.enabled = get("enabled")
        self.media_detection_enabled = get("mediaDetectionEnabled")
        self.static_threshold = get("staticThreshold")
        self.baseline_offset_db = get("baselineOffsetDb")
        self.window_size_ms = get("windowSizeMs")
        self.baseline_percentile = get("baselinePercentile")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "enabled": rt.BOOLEAN,
                "mediaDetectionEnabled": rt.BOOLEAN,
                "staticThreshold": rt.Number(minimum=-80, maximum=0),
                "baselineOffsetDb": rt.Number(minimum=-30, maximum=-5),
                "windowSizeMs": rt.Number(minimum=1000, maximum=30000),
                "baselinePercentile": rt.Number(minimum=1, maximum=99),
            },
        )
