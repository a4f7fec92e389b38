"""`AzureSpeechTranscriber`: its class, and how it is decoded, encoded and checked."""

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
class AzureSpeechTranscriber(rt.BranchRecord):
    """Found in `AssistantOverrides.transcriber` where `provider` is `azure` and 4 more."""

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
        unread: dict[str, Any] = {}
        self.provider = data["provider"] if "provider" in data else None
        self.language = _LANGUAGE.decode(data["language"]) if "language" in data else None
        self.segmentation_strategy = (
            _SEGMENTATION_STRATEGY.decode(data["segmentationStrategy"])
            if "segmentationStrategy" in data
            else None
        )
        self.segmentation_silence_timeout_ms = (
            data["segmentationSilenceTimeoutMs"] if "segmentationSilenceTimeoutMs" in data else None
        )
        self.segmentation_maximum_time_ms = (
            data["segmentationMaximumTimeMs"] if "segmentationMaximumTimeMs" in data else None
        )
        if "fallbackPlan" in data and (v := data["fallbackPlan"]) is not None:
            unread["fallback_plan"] = ["fallbackPlan", _FALLBACK_PLAN, v]
        else:
            self.fallback_plan = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if (v := record.segmentation_strategy) is not None:
            out["segmentationStrategy"] = rt.ENCODERS[type(v)](v)
        if (v := record.segmentation_silence_timeout_ms) is not None:
            out["segmentationSilenceTimeoutMs"] = v
        if (v := record.segmentation_maximum_time_ms) is not None:
            out["segmentationMaximumTimeMs"] = v
        if "fallbackPlan" not in out and (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
