"""`FourierDenoisingPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class FourierDenoisingPlan(rt.Record):
    """The object `FourierDenoisingPlan`."""

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
        unread = len(data)
        if "enabled" in data and (v := data["enabled"]) is not None:
            self.enabled = v
            unread -= 1
        else:
            self.enabled = None
        if "mediaDetectionEnabled" in data and (v := data["mediaDetectionEnabled"]) is not None:
            self.media_detection_enabled = v
            unread -= 1
        else:
            self.media_detection_enabled = None
        if "staticThreshold" in data and (v := data["staticThreshold"]) is not None:
            self.static_threshold = v
            unread -= 1
        else:
            self.static_threshold = None
        if "baselineOffsetDb" in data and (v := data["baselineOffsetDb"]) is not None:
            self.baseline_offset_db = v
            unread -= 1
        else:
            self.baseline_offset_db = None
        if "windowSizeMs" in data and (v := data["windowSizeMs"]) is not None:
            self.window_size_ms = v
            unread -= 1
        else:
            self.window_size_ms = None
        if "baselinePercentile" in data and (v := data["baselinePercentile"]) is not None:
            self.baseline_percentile = v
            unread -= 1
        else:
            self.baseline_percentile = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.enabled is not None:
            out["enabled"] = record.enabled
        if record.media_detection_enabled is not None:
            out["mediaDetectionEnabled"] = record.media_detection_enabled
        if record.static_threshold is not None:
            out["staticThreshold"] = record.static_threshold
        if record.baseline_offset_db is not None:
            out["baselineOffsetDb"] = record.baseline_offset_db
        if record.window_size_ms is not None:
            out["windowSizeMs"] = record.window_size_ms
        if record.baseline_percentile is not None:
            out["baselinePercentile"] = record.baseline_percentile
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
