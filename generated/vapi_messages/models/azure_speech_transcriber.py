"""`AzureSpeechTranscriber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["azure"],
            language: (
                AzureSpeechTranscriber_Language | enum_texts.AzureSpeechTranscriber_Language | None
            ) = None,
            segmentation_strategy: (
                AzureSpeechTranscriber_SegmentationStrategy
                | enum_texts.AzureSpeechTranscriber_SegmentationStrategy
                | None
            ) = None,
            segmentation_silence_timeout_ms: int | float | None = None,
            segmentation_maximum_time_ms: int | float | None = None,
            fallback_plan: FallbackTranscriberPlan | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
        if (v := get("segmentationStrategy")) is not None:
            v = _SEGMENTATION_STRATEGY.decode(v)
        self.segmentation_strategy = v
        self.segmentation_silence_timeout_ms = get("segmentationSilenceTimeoutMs")
        self.segmentation_maximum_time_ms = get("segmentationMaximumTimeMs")
        if get("fallbackPlan") is None:
            self.fallback_plan = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("azure"),
                "language": _LANGUAGE,
                "segmentationStrategy": _SEGMENTATION_STRATEGY,
                "segmentationSilenceTimeoutMs": rt.Number(minimum=100, maximum=5000),
                "segmentationMaximumTimeMs": rt.Number(minimum=20000, maximum=70000),
                "fallbackPlan": rt.Ref("FallbackTranscriberPlan"),
            },
        )


_LANGUAGE = rt.Enum("AzureSpeechTranscriber_Language")
_SEGMENTATION_STRATEGY = rt.Enum("AzureSpeechTranscriber_SegmentationStrategy")
