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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "language" in data and (v := data["language"]) is not None:
            self.language = _LANGUAGE.decode(v)
            unread -= 1
        else:
            self.language = None
        if "segmentationStrategy" in data and (v := data["segmentationStrategy"]) is not None:
            self.segmentation_strategy = _SEGMENTATION_STRATEGY.decode(v)
            unread -= 1
        else:
            self.segmentation_strategy = None
        if (
            "segmentationSilenceTimeoutMs" in data
            and (v := data["segmentationSilenceTimeoutMs"]) is not None
        ):
            self.segmentation_silence_timeout_ms = v
            unread -= 1
        else:
            self.segmentation_silence_timeout_ms = None
        if (
            "segmentationMaximumTimeMs" in data
            and (v := data["segmentationMaximumTimeMs"]) is not None
        ):
            self.segmentation_maximum_time_ms = v
            unread -= 1
        else:
            self.segmentation_maximum_time_ms = None
        if "fallbackPlan" in data and (v := data["fallbackPlan"]) is not None:
            self.fallback_plan = _FALLBACK_PLAN.decode(v)
            unread -= 1
        else:
            self.fallback_plan = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )


_LANGUAGE = rt.Enum("AzureSpeechTranscriber_Language")
_SEGMENTATION_STRATEGY = rt.Enum("AzureSpeechTranscriber_SegmentationStrategy")
_FALLBACK_PLAN = rt.Ref("FallbackTranscriberPlan")
