"""`FallbackAzureSpeechTranscriber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_azure_speech_transcriber__language import (
        FallbackAzureSpeechTranscriber_Language,
    )
    from ..enums.fallback_azure_speech_transcriber__segmentation_strategy import (
        FallbackAzureSpeechTranscriber_SegmentationStrategy,
    )


@rt.dataclass(slots=True, kw_only=True)
class FallbackAzureSpeechTranscriber(rt.Record):
    """Found in `FallbackTranscriberPlan.transcribers` where `provider` is `azure`."""

    provider: Literal["azure"]
    language: FallbackAzureSpeechTranscriber_Language | None = None
    segmentation_strategy: FallbackAzureSpeechTranscriber_SegmentationStrategy | None = None
    segmentation_silence_timeout_ms: int | float | None = None
    """From 100 to 5000."""
    segmentation_maximum_time_ms: int | float | None = None
    """From 20000 to 70000."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["azure"],
            language: (
                FallbackAzureSpeechTranscriber_Language
                | enum_texts.AzureSpeechTranscriber_Language
                | None
            ) = None,
            segmentation_strategy: (
                FallbackAzureSpeechTranscriber_SegmentationStrategy
                | enum_texts.AzureSpeechTranscriber_SegmentationStrategy
                | None
            ) = None,
            segmentation_silence_timeout_ms: int | float | None = None,
            segmentation_maximum_time_ms: int | float | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        self.provider = get("provider")
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
        if (v := get("segmentationStrategy")) is not None:
            v = _SEGMENTATION_STRATEGY.decode(v)
        self.segmentation_strategy = v
        self.segmentation_silence_timeout_ms = get("segmentationSilenceTimeoutMs")
        self.segmentation_maximum_time_ms = get("segmentationMaximumTimeMs")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("azure"),
                "language": _LANGUAGE,
                "segmentationStrategy": _SEGMENTATION_STRATEGY,
                "segmentationSilenceTimeoutMs": rt.Number(minimum=100, maximum=5000),
                "segmentationMaximumTimeMs": rt.Number(minimum=20000, maximum=70000),
            },
        )


_LANGUAGE = rt.Enum("FallbackAzureSpeechTranscriber_Language")
_SEGMENTATION_STRATEGY = rt.Enum("FallbackAzureSpeechTranscriber_SegmentationStrategy")
