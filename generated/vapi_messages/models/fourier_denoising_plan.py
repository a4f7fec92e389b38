"""`FourierDenoisingPlan`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.enabled = get("enabled")
        self.media_detection_enabled = get("mediaDetectionEnabled")
        self.static_threshold = get("staticThreshold")
        self.baseline_offset_db = get("baselineOffsetDb")
        self.window_size_ms = get("windowSizeMs")
        self.baseline_percentile = get("baselinePercentile")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.enabled) is not None:
            out["enabled"] = v
        if (v := record.media_detection_enabled) is not None:
            out["mediaDetectionEnabled"] = v
        if (v := record.static_threshold) is not None:
            out["staticThreshold"] = v
        if (v := record.baseline_offset_db) is not None:
            out["baselineOffsetDb"] = v
        if (v := record.window_size_ms) is not None:
            out["windowSizeMs"] = v
        if (v := record.baseline_percentile) is not None:
            out["baselinePercentile"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
