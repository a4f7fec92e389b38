"""`AzureSpeechTranscriber`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.azure_speech_transcriber__language import AzureSpeechTranscriber_Language
    from ..enums.azure_speech_transcriber__segmentation_strategy import (
        AzureSpeechTranscriber_SegmentationStrategy,
    )
    from .fallback_transcriber_plan import FallbackTranscriberPlan


@dataclass(slots=True, kw_only=True)
class AzureSpeechTranscriber(rt.Record):
    """The object `AzureSpeechTranscriber`."""

    provider: Literal["azure"]
    language: AzureSpeechTranscriber_Language | None = None
    segmentation_strategy: AzureSpeechTranscriber_SegmentationStrategy | None = None
    segmentation_silence_timeout_ms: int | float | None = None
    """From 100 to 5000."""
    segmentation_maximum_time_ms: int | float | None = None
    """From 20000 to 70000."""
    fallback_plan: FallbackTranscriberPlan | None = None
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.provider = get("provider")
        v = get("language")
        self.language = v if v is None else _LANGUAGE.decode(v)
        v = get("segmentationStrategy")
        self.segmentation_strategy = v if v is None else _SEGMENTATION_STRATEGY.decode(v)
        self.segmentation_silence_timeout_ms = get("segmentationSilenceTimeoutMs")
        self.segmentation_maximum_time_ms = get("segmentationMaximumTimeMs")
        v = get("fallbackPlan")
        self.fallback_plan = v if v is None else _FALLBACK_PLAN.decode(v)
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.language) is not None:
            out["language"] = rt.encode(v)
        if (v := record.segmentation_strategy) is not None:
            out["segmentationStrategy"] = rt.encode(v)
        if (v := record.segmentation_silence_timeout_ms) is not None:
            out["segmentationSilenceTimeoutMs"] = v
        if (v := record.segmentation_maximum_time_ms) is not None:
            out["segmentationMaximumTimeMs"] = v
        if (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.encode(v)
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("azure"),
                "language": _LANGUAGE,
                "segmentationStrategy": _SEGMENTATION_STRATEGY,
                "segmentationSilenceTimeoutMs": rt.Number(minimum=100, maximum=5000),
                "segmentationMaximumTimeMs": rt.Number(minimum=20000, maximum=70000),
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider",),
            extra=rt.ANY,
        )


_LANGUAGE = rt.Enum("AzureSpeechTranscriber_Language")
_SEGMENTATION_STRATEGY = rt.Enum("AzureSpeechTranscriber_SegmentationStrategy")
_FALLBACK_PLAN = rt.Ref("FallbackTranscriberPlan")
KNOWN_KEYS = frozenset(
    {
        "provider",
        "language",
        "segmentationStrategy",
        "segmentationSilenceTimeoutMs",
        "segmentationMaximumTimeMs",
        "fallbackPlan",
    }
)
