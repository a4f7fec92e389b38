"""`ElevenLabsTranscriber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.eleven_labs_transcriber__language import ElevenLabsTranscriber_Language
    from ..enums.eleven_labs_transcriber__model import ElevenLabsTranscriber_Model
    from .fallback_transcriber_plan import FallbackTranscriberPlan


@rt.dataclass(slots=True, kw_only=True)
class ElevenLabsTranscriber(rt.BranchRecord):
    """Found in `AssistantOverrides.transcriber` where `provider` is `11labs` and 4 more."""

    provider: Literal["11labs"]
    model: ElevenLabsTranscriber_Model | None = None
    language: ElevenLabsTranscriber_Language | None = None
    silence_threshold_seconds: int | float | None = None
    """From 0.3 to 3."""
    confidence_threshold: int | float | None = None
    """From 0.1 to 0.9."""
    min_speech_duration_ms: int | float | None = None
    """From 50 to 2000."""
    min_silence_duration_ms: int | float | None = None
    """From 50 to 2000."""
    fallback_plan: FallbackTranscriberPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["11labs"],
            model: (
                ElevenLabsTranscriber_Model | enum_texts.ElevenLabsTranscriber_Model | None
            ) = None,
            language: (
                ElevenLabsTranscriber_Language | enum_texts.CartesiaTranscriber_Language | None
            ) = None,
            silence_threshold_seconds: int | float | None = None,
            confidence_threshold: int | float | None = None,
            min_speech_duration_ms: int | float | None = None,
            min_silence_duration_ms: int | float | None = None,
            fallback_plan: FallbackTranscriberPlan | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
        self.silence_threshold_seconds = get("silenceThresholdSeconds")
        self.confidence_threshold = get("confidenceThreshold")
        self.min_speech_duration_ms = get("minSpeechDurationMs")
        self.min_silence_duration_ms = get("minSilenceDurationMs")
        if get("fallbackPlan") is None:
            self.fallback_plan = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("11labs"),
                "model": _MODEL,
                "language": _LANGUAGE,
                "silenceThresholdSeconds": rt.Number(minimum=0.3, maximum=3),
                "confidenceThreshold": rt.Number(minimum=0.1, maximum=0.9),
                "minSpeechDurationMs": rt.Number(minimum=50, maximum=2000),
                "minSilenceDurationMs": rt.Number(minimum=50, maximum=2000),
                "fallbackPlan": rt.Ref("FallbackTranscriberPlan"),
            },
        )


_MODEL = rt.Enum("ElevenLabsTranscriber_Model")
_LANGUAGE = rt.Enum("ElevenLabsTranscriber_Language")
