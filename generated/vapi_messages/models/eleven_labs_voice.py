"""`ElevenLabsVoice`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.eleven_labs_voice__model import ElevenLabsVoice_Model
    from ..enums.eleven_labs_voice__voice_id import ElevenLabsVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .eleven_labs_pronunciation_dictionary_locator import (
        ElevenLabsPronunciationDictionaryLocator,
    )
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class ElevenLabsVoice(rt.BranchRecord):
    """Found in `AssistantOverrides.voice` where `provider` is `11labs` and 6 more."""

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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["11labs"],
            voice_id: ElevenLabsVoice_VoiceId | enum_texts.ElevenLabsVoice_VoiceId | str,
            stability: int | float | None = None,
            similarity_boost: int | float | None = None,
            style: int | float | None = None,
            use_speaker_boost: bool | None = None,
            speed: int | float | None = None,
            optimize_streaming_latency: int | float | None = None,
            enable_ssml_parsing: bool | None = None,
            auto_mode: bool | None = None,
            model: ElevenLabsVoice_Model | enum_texts.ElevenLabsVoice_Model | None = None,
            language: str | None = None,
            chunk_plan: ChunkPlan | None = None,
            pronunciation_dictionary_locators: (
                list[ElevenLabsPronunciationDictionaryLocator] | None
            ) = None,
            fallback_plan: FallbackPlan | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.caching_enabled = get("cachingEnabled")
        self.provider = get("provider")
        if (v := get("voiceId")) is not None:
            v = _VOICE_ID.decode(v)
        self.voice_id = v
        self.stability = get("stability")
        self.similarity_boost = get("similarityBoost")
        self.style = get("style")
        self.use_speaker_boost = get("useSpeakerBoost")
        self.speed = get("speed")
        self.optimize_streaming_latency = get("optimizeStreamingLatency")
        self.enable_ssml_parsing = get("enableSsmlParsing")
        self.auto_mode = get("autoMode")
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        self.language = get("language")
        if get("chunkPlan") is None:
            self.chunk_plan = None
        else:
            left += 1
        if get("pronunciationDictionaryLocators") is None:
            self.pronunciation_dictionary_locators = None
        else:
            left += 1
        if get("fallbackPlan") is None:
            self.fallback_plan = None
        else:
            left += 1
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.caching_enabled) is not None:
            out["cachingEnabled"] = v
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.voice_id) is not None:
            out["voiceId"] = rt.ENCODERS[type(v)](v)
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
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.language) is not None:
            out["language"] = v
        if (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.pronunciation_dictionary_locators) is not None:
            out["pronunciationDictionaryLocators"] = rt.ENCODERS[type(v)](v)
        if (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.ENCODERS[type(v)](v)
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
                "chunkPlan": _CHUNK_PLAN,
                "pronunciationDictionaryLocators": _PRONUNCIATION_DICTIONARY_LOCATORS,
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider", "voiceId"),
        )


_VOICE_ID = rt.EnumOr(rt.Enum("ElevenLabsVoice_VoiceId"), rt.TEXT, one_of=True)
_MODEL = rt.Enum("ElevenLabsVoice_Model")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
_PRONUNCIATION_DICTIONARY_LOCATORS = rt.Array(rt.Ref("ElevenLabsPronunciationDictionaryLocator"))
_FALLBACK_PLAN = rt.Ref("FallbackPlan")
