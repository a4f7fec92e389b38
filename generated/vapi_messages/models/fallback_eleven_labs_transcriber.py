"""`FallbackElevenLabsTranscriber`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_eleven_labs_transcriber__language import (
        FallbackElevenLabsTranscriber_Language,
    )
    from ..enums.fallback_eleven_labs_transcriber__model import FallbackElevenLabsTranscriber_Model


@rt.dataclass(slots=True, kw_only=True)
class FallbackElevenLabsTranscriber(rt.Record):
    """The object `FallbackElevenLabsTranscriber`."""

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
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
            unread -= 1
        self.model = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
            unread -= 1
        self.language = v
        if (v := get("silenceThresholdSeconds")) is not None:
            unread -= 1
        self.silence_threshold_seconds = v
        if (v := get("confidenceThreshold")) is not None:
            unread -= 1
        self.confidence_threshold = v
        if (v := get("minSpeechDurationMs")) is not None:
            unread -= 1
        self.min_speech_duration_ms = v
        if (v := get("minSilenceDurationMs")) is not None:
            unread -= 1
        self.min_silence_duration_ms = v
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_MODEL = rt.Enum("FallbackElevenLabsTranscriber_Model")
_LANGUAGE = rt.Enum("FallbackElevenLabsTranscriber_Language")
KNOWN_KEYS = frozenset(
    {
        "provider",
        "model",
        "language",
        "silenceThresholdSeconds",
        "confidenceThreshold",
        "minSpeechDurationMs",
        "minSilenceDurationMs",
    }
)
