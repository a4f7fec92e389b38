"""`ElevenLabsTranscriber`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.eleven_labs_transcriber__language import ElevenLabsTranscriber_Language
    from ..enums.eleven_labs_transcriber__model import ElevenLabsTranscriber_Model
    from .fallback_transcriber_plan import FallbackTranscriberPlan


@rt.dataclass(slots=True, kw_only=True)
class ElevenLabsTranscriber(rt.Record):
    """The object `ElevenLabsTranscriber`."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "model" in data and (v := data["model"]) is not None:
            self.model = _MODEL.decode(v)
            unread -= 1
        else:
            self.model = None
        if "language" in data and (v := data["language"]) is not None:
            self.language = _LANGUAGE.decode(v)
            unread -= 1
        else:
            self.language = None
        if "silenceThresholdSeconds" in data and (v := data["silenceThresholdSeconds"]) is not None:
            self.silence_threshold_seconds = v
            unread -= 1
        else:
            self.silence_threshold_seconds = None
        if "confidenceThreshold" in data and (v := data["confidenceThreshold"]) is not None:
            self.confidence_threshold = v
            unread -= 1
        else:
            self.confidence_threshold = None
        if "minSpeechDurationMs" in data and (v := data["minSpeechDurationMs"]) is not None:
            self.min_speech_duration_ms = v
            unread -= 1
        else:
            self.min_speech_duration_ms = None
        if "minSilenceDurationMs" in data and (v := data["minSilenceDurationMs"]) is not None:
            self.min_silence_duration_ms = v
            unread -= 1
        else:
            self.min_silence_duration_ms = None
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
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if record.silence_threshold_seconds is not None:
            out["silenceThresholdSeconds"] = record.silence_threshold_seconds
        if record.confidence_threshold is not None:
            out["confidenceThreshold"] = record.confidence_threshold
        if record.min_speech_duration_ms is not None:
            out["minSpeechDurationMs"] = record.min_speech_duration_ms
        if record.min_silence_duration_ms is not None:
            out["minSilenceDurationMs"] = record.min_silence_duration_ms
        if (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.ENCODERS[type(v)](v)
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
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider",),
        )


_MODEL = rt.Enum("ElevenLabsTranscriber_Model")
_LANGUAGE = rt.Enum("ElevenLabsTranscriber_Language")
_FALLBACK_PLAN = rt.Ref("FallbackTranscriberPlan")
