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
        unread: dict[str, Any] = {}
        self.provider = data.get("provider")
        self.language = None if (v := data.get("language")) is None else _LANGUAGE.decode(v)
        self.segmentation_strategy = (
            None
            if (v := data.get("segmentationStrategy")) is None
            else _SEGMENTATION_STRATEGY.decode(v)
        )
        self.segmentation_silence_timeout_ms = data.get("segmentationSilenceTimeoutMs")
        self.segmentation_maximum_time_ms = data.get("segmentationMaximumTimeMs")
        if (v := data.get("fallbackPlan")) is None:
            self.fallback_plan = None
        else:
            unread["fallback_plan"] = ["fallbackPlan", _FALLBACK_PLAN, v]
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
            rt.finish(out, record)
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
