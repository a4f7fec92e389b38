"""`FallbackElevenLabsTranscriber`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_eleven_labs_transcriber__language import (
        FallbackElevenLabsTranscriber_Language,
    )
    from ..enums.fallback_eleven_labs_transcriber__model import FallbackElevenLabsTranscriber_Model


@rt.dataclass(slots=True, kw_only=True)
class FallbackElevenLabsTranscriber(rt.Record):
    """Found in `FallbackTranscriberPlan.transcribers` where `provider` is `11labs`."""

    provider: Literal["11labs"]
    model: FallbackElevenLabsTranscriber_Model | None = None
    language: FallbackElevenLabsTranscriber_Language | None = None
    silence_threshold_seconds: int | float | None = None
    """From 0.3 to 3."""
    confidence_threshold: int | float | None = None
    """From 0.1 to 0.9."""
    min_speech_duration_ms: int | float | None = None
    """From 50 to 2000."""
    min_silence_duration_ms: int | float | None = None
    """From 50 to 2000."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["11labs"],
            model: (
                FallbackElevenLabsTranscriber_Model | enum_texts.ElevenLabsTranscriber_Model | None
            ) = None,
            language: (
                FallbackElevenLabsTranscriber_Language
                | enum_texts.CartesiaTranscriber_Language
                | None
            ) = None,
            silence_threshold_seconds: int | float | None = None,
            confidence_threshold: int | float | None = None,
            min_speech_duration_ms: int | float | None = None,
            min_silence_duration_ms: int | float | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if (v := record.silence_threshold_seconds) is not None:
            out["silenceThresholdSeconds"] = v
        if (v := record.confidence_threshold) is not None:
            out["confidenceThreshold"] = v
        if (v := record.min_speech_duration_ms) is not None:
            out["minSpeechDurationMs"] = v
        if (v := record.min_silence_duration_ms) is not None:
            out["minSilenceDurationMs"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
            },
            required=("provider",),
        )


_MODEL = rt.Enum("FallbackElevenLabsTranscriber_Model")
_LANGUAGE = rt.Enum("FallbackElevenLabsTranscriber_Language")
