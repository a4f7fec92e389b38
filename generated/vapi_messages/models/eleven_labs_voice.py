"""`ElevenLabsVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.eleven_labs_voice__model import ElevenLabsVoice_Model
    from ..enums.eleven_labs_voice__voice_id import ElevenLabsVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .eleven_labs_pronunciation_dictionary_locator import (
        ElevenLabsPronunciationDictionaryLocator,
    )
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class ElevenLabsVoice(rt.Record):
    """The object `ElevenLabsVoice`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["11labs"]
    voice_id: ElevenLabsVoice_VoiceId | str
    stability: int | float | None = None
    """From 0 to 1."""
    similarity_boost: int | float | None = None
    """From 0 to 1."""
    style: int | float | None = None
    """From 0 to 1."""
    use_speaker_boost: bool | None = None
    speed: int | float | None = None
    """From 0.7 to 1.2."""
    optimize_streaming_latency: int | float | None = None
    """From 0 to 4."""
    enable_ssml_parsing: bool | None = None
    auto_mode: bool | None = None
    model: ElevenLabsVoice_Model | None = None
    language: str | None = None
    chunk_plan: ChunkPlan | None = None
    pronunciation_dictionary_locators: list[ElevenLabsPronunciationDictionaryLocator] | None = None
    fallback_plan: FallbackPlan | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("cachingEnabled")) is not None:
            unread -= 1
        self.caching_enabled = v
        if (v := get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := get("voiceId")) is not None:
            v = _VOICE_ID.decode(v)
            unread -= 1
        self.voice_id = v
        if (v := get("stability")) is not None:
            unread -= 1
        self.stability = v
        if (v := get("similarityBoost")) is not None:
            unread -= 1
        self.similarity_boost = v
        if (v := get("style")) is not None:
            unread -= 1
        self.style = v
        if (v := get("useSpeakerBoost")) is not None:
            unread -= 1
        self.use_speaker_boost = v
        if (v := get("speed")) is not None:
            unread -= 1
        self.speed = v
        if (v := get("optimizeStreamingLatency")) is not None:
            unread -= 1
        self.optimize_streaming_latency = v
        if (v := get("enableSsmlParsing")) is not None:
            unread -= 1
        self.enable_ssml_parsing = v
        if (v := get("autoMode")) is not None:
            unread -= 1
        self.auto_mode = v
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
            unread -= 1
        self.model = v
        if (v := get("language")) is not None:
            unread -= 1
        self.language = v
        if (v := get("chunkPlan")) is not None:
            v = _CHUNK_PLAN.decode(v)
            unread -= 1
        self.chunk_plan = v
        if (v := get("pronunciationDictionaryLocators")) is not None:
            v = _PRONUNCIATION_DICTIONARY_LOCATORS.decode(v)
            unread -= 1
        self.pronunciation_dictionary_locators = v
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
        if record.caching_enabled is not None:
            out["cachingEnabled"] = record.caching_enabled
        if record.provider is not None:
            out["provider"] = record.provider
        if (v := record.voice_id) is not None:
            out["voiceId"] = rt.ENCODERS[type(v)](v)
        if record.stability is not None:
            out["stability"] = record.stability
        if record.similarity_boost is not None:
            out["similarityBoost"] = record.similarity_boost
        if record.style is not None:
            out["style"] = record.style
        if record.use_speaker_boost is not None:
            out["useSpeakerBoost"] = record.use_speaker_boost
        if record.speed is not None:
            out["speed"] = record.speed
        if record.optimize_streaming_latency is not None:
            out["optimizeStreamingLatency"] = record.optimize_streaming_latency
        if record.enable_ssml_parsing is not None:
            out["enableSsmlParsing"] = record.enable_ssml_parsing
        if record.auto_mode is not None:
            out["autoMode"] = record.auto_mode
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if record.language is not None:
            out["language"] = record.language
        if (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.pronunciation_dictionary_locators) is not None:
            out["pronunciationDictionaryLocators"] = rt.ENCODERS[type(v)](v)
        if (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "cachingEnabled": rt.BOOLEAN,
                "provider": rt.Const("11labs"),
                "voiceId": _VOICE_ID,
                "stability": rt.Number(minimum=0, maximum=1),
                "similarityBoost": rt.Number(minimum=0, maximum=1),
                "style": rt.Number(minimum=0, maximum=1),
                "useSpeakerBoost": rt.BOOLEAN,
                "speed": rt.Number(minimum=0.7, maximum=1.2),
                "optimizeStreamingLatency": rt.Number(minimum=0, maximum=4),
                "enableSsmlParsing": rt.BOOLEAN,
                "autoMode": rt.BOOLEAN,
                "model": _MODEL,
                "language": rt.TEXT,
                "chunkPlan": _CHUNK_PLAN,
                "pronunciationDictionaryLocators": _PRONUNCIATION_DICTIONARY_LOCATORS,
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider", "voiceId"),
            extra=rt.ANY,
        )


_VOICE_ID = rt.Known(rt.Enum("ElevenLabsVoice_VoiceId"), rt.TEXT)
_MODEL = rt.Enum("ElevenLabsVoice_Model")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
_PRONUNCIATION_DICTIONARY_LOCATORS = rt.Array(rt.Ref("ElevenLabsPronunciationDictionaryLocator"))
_FALLBACK_PLAN = rt.Ref("FallbackPlan")
KNOWN_KEYS = frozenset(
    {
        "cachingEnabled",
        "provider",
        "voiceId",
        "stability",
        "similarityBoost",
        "style",
        "useSpeakerBoost",
        "speed",
        "optimizeStreamingLatency",
        "enableSsmlParsing",
        "autoMode",
        "model",
        "language",
        "chunkPlan",
        "pronunciationDictionaryLocators",
        "fallbackPlan",
    }
)
