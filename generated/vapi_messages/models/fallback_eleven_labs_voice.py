"""`FallbackElevenLabsVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_eleven_labs_voice__model import FallbackElevenLabsVoice_Model
    from ..enums.fallback_eleven_labs_voice__voice_id import FallbackElevenLabsVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .eleven_labs_pronunciation_dictionary_locator import (
        ElevenLabsPronunciationDictionaryLocator,
    )


@rt.dataclass(slots=True, kw_only=True)
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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "cachingEnabled" in data and (v := data["cachingEnabled"]) is not None:
            self.caching_enabled = v
            unread -= 1
        else:
            self.caching_enabled = None
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := data.get("voiceId")) is not None:
            v = _VOICE_ID.decode(v)
            unread -= 1
        self.voice_id = v
        if "stability" in data and (v := data["stability"]) is not None:
            self.stability = v
            unread -= 1
        else:
            self.stability = None
        if "similarityBoost" in data and (v := data["similarityBoost"]) is not None:
            self.similarity_boost = v
            unread -= 1
        else:
            self.similarity_boost = None
        if "style" in data and (v := data["style"]) is not None:
            self.style = v
            unread -= 1
        else:
            self.style = None
        if "useSpeakerBoost" in data and (v := data["useSpeakerBoost"]) is not None:
            self.use_speaker_boost = v
            unread -= 1
        else:
            self.use_speaker_boost = None
        if "speed" in data and (v := data["speed"]) is not None:
            self.speed = v
            unread -= 1
        else:
            self.speed = None
        if (
            "optimizeStreamingLatency" in data
            and (v := data["optimizeStreamingLatency"]) is not None
        ):
            self.optimize_streaming_latency = v
            unread -= 1
        else:
            self.optimize_streaming_latency = None
        if "enableSsmlParsing" in data and (v := data["enableSsmlParsing"]) is not None:
            self.enable_ssml_parsing = v
            unread -= 1
        else:
            self.enable_ssml_parsing = None
        if "autoMode" in data and (v := data["autoMode"]) is not None:
            self.auto_mode = v
            unread -= 1
        else:
            self.auto_mode = None
        if "model" in data and (v := data["model"]) is not None:
            self.model = _MODEL.decode(v)
            unread -= 1
        else:
            self.model = None
        if "language" in data and (v := data["language"]) is not None:
            self.language = v
            unread -= 1
        else:
            self.language = None
        if (
            "pronunciationDictionaryLocators" in data
            and (v := data["pronunciationDictionaryLocators"]) is not None
        ):
            self.pronunciation_dictionary_locators = _PRONUNCIATION_DICTIONARY_LOCATORS.decode(v)
            unread -= 1
        else:
            self.pronunciation_dictionary_locators = None
        if "chunkPlan" in data and (v := data["chunkPlan"]) is not None:
            self.chunk_plan = _CHUNK_PLAN.decode(v)
            unread -= 1
        else:
            self.chunk_plan = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if (v := record.pronunciation_dictionary_locators) is not None:
            out["pronunciationDictionaryLocators"] = rt.ENCODERS[type(v)](v)
        if (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )


_VOICE_ID = rt.Known(rt.Enum("FallbackElevenLabsVoice_VoiceId"), rt.TEXT)
_MODEL = rt.Enum("FallbackElevenLabsVoice_Model")
_PRONUNCIATION_DICTIONARY_LOCATORS = rt.Array(rt.Ref("ElevenLabsPronunciationDictionaryLocator"))
_CHUNK_PLAN = rt.Ref("ChunkPlan")
