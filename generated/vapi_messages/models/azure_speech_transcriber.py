"""`AzureSpeechTranscriber`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.azure_speech_transcriber__language import AzureSpeechTranscriber_Language
    from ..enums.azure_speech_transcriber__segmentation_strategy import (
        AzureSpeechTranscriber_SegmentationStrategy,
    )
    from .fallback_transcriber_plan import FallbackTranscriberPlan


@rt.dataclass(slots=True, kw_only=True)
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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
            unread -= 1
        self.language = v
        if (v := get("segmentationStrategy")) is not None:
            v = _SEGMENTATION_STRATEGY.decode(v)
            unread -= 1
        self.segmentation_strategy = v
        if (v := get("segmentationSilenceTimeoutMs")) is not None:
            unread -= 1
        self.segmentation_silence_timeout_ms = v
        if (v := get("segmentationMaximumTimeMs")) is not None:
            unread -= 1
        self.segmentation_maximum_time_ms = v
        if (v := get("fallbackPlan")) is not None:
            v = _FALLBACK_PLAN.decode(v)
            unread -= 1
        self.fallback_plan = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.provider is not None:
            out["provider"] = record.provider
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if (v := record.segmentation_strategy) is not None:
            out["segmentationStrategy"] = rt.ENCODERS[type(v)](v)
        if record.segmentation_silence_timeout_ms is not None:
            out["segmentationSilenceTimeoutMs"] = record.segmentation_silence_timeout_ms
        if record.segmentation_maximum_time_ms is not None:
            out["segmentationMaximumTimeMs"] = record.segmentation_maximum_time_ms
        if (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
