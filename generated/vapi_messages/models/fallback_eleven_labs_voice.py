"""`FallbackElevenLabsVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_eleven_labs_voice__model import FallbackElevenLabsVoice_Model
    from ..enums.fallback_eleven_labs_voice__voice_id import FallbackElevenLabsVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .eleven_labs_pronunciation_dictionary_locator import (
        ElevenLabsPronunciationDictionaryLocator,
    )


@dataclass(slots=True, kw_only=True)
class FallbackElevenLabsVoice(rt.Record):
    """The object `FallbackElevenLabsVoice`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["11labs"]
    voice_id: FallbackElevenLabsVoice_VoiceId | str
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
    model: FallbackElevenLabsVoice_Model | None = None
    language: str | None = None
    pronunciation_dictionary_locators: list[ElevenLabsPronunciationDictionaryLocator] | None = None
    chunk_plan: ChunkPlan | None = None
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.caching_enabled = get("cachingEnabled")
        self.provider = get("provider")
        v = get("voiceId")
        self.voice_id = v if v is None else _VOICE_ID.decode(v)
        self.stability = get("stability")
        self.similarity_boost = get("similarityBoost")
        self.style = get("style")
        self.use_speaker_boost = get("useSpeakerBoost")
        self.speed = get("speed")
        self.optimize_streaming_latency = get("optimizeStreamingLatency")
        self.enable_ssml_parsing = get("enableSsmlParsing")
        self.auto_mode = get("autoMode")
        v = get("model")
        self.model = v if v is None else _MODEL.decode(v)
        self.language = get("language")
        v = get("pronunciationDictionaryLocators")
        self.pronunciation_dictionary_locators = (
            v if v is None else _PRONUNCIATION_DICTIONARY_LOCATORS.decode(v)
        )
        v = get("chunkPlan")
        self.chunk_plan = v if v is None else _CHUNK_PLAN.decode(v)
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.caching_enabled) is not None:
            out["cachingEnabled"] = v
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.voice_id) is not None:
            out["voiceId"] = rt.encode(v)
        if (v := record.stability) is not None:
            out["stability"] = v
        if (v := record.similarity_boost) is not None:
            out["similarityBoost"] = v
        if (v := record.style) is not None:
            out["style"] = v
        if (v := record.use_speaker_boost) is not None:
            out["useSpeakerBoost"] = v
        if (v := record.speed) is not None:
            out["speed"] = v
        if (v := record.optimize_streaming_latency) is not None:
            out["optimizeStreamingLatency"] = v
        if (v := record.enable_ssml_parsing) is not None:
            out["enableSsmlParsing"] = v
        if (v := record.auto_mode) is not None:
            out["autoMode"] = v
        if (v := record.model) is not None:
            out["model"] = rt.encode(v)
        if (v := record.language) is not None:
            out["language"] = v
        if (v := record.pronunciation_dictionary_locators) is not None:
            out["pronunciationDictionaryLocators"] = rt.encode(v)
        if (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.encode(v)
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
                "pronunciationDictionaryLocators": _PRONUNCIATION_DICTIONARY_LOCATORS,
                "chunkPlan": _CHUNK_PLAN,
            },
            required=("provider", "voiceId"),
            extra=rt.ANY,
        )


_VOICE_ID = rt.Known(rt.Enum("FallbackElevenLabsVoice_VoiceId"), rt.TEXT)
_MODEL = rt.Enum("FallbackElevenLabsVoice_Model")
_PRONUNCIATION_DICTIONARY_LOCATORS = rt.Array(rt.Ref("ElevenLabsPronunciationDictionaryLocator"))
_CHUNK_PLAN = rt.Ref("ChunkPlan")
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
        "pronunciationDictionaryLocators",
        "chunkPlan",
    }
)
