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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("enabled")) is not None:
            unread -= 1
        self.enabled = v
        if (v := get("mediaDetectionEnabled")) is not None:
            unread -= 1
        self.media_detection_enabled = v
        if (v := get("staticThreshold")) is not None:
            unread -= 1
        self.static_threshold = v
        if (v := get("baselineOffsetDb")) is not None:
            unread -= 1
        self.baseline_offset_db = v
        if (v := get("windowSizeMs")) is not None:
            unread -= 1
        self.window_size_ms = v
        if (v := get("baselinePercentile")) is not None:
            unread -= 1
        self.baseline_percentile = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "enabled",
        "mediaDetectionEnabled",
        "staticThreshold",
        "baselineOffsetDb",
        "windowSizeMs",
        "baselinePercentile",
    }
)
