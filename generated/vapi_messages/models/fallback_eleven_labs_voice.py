"""`FallbackElevenLabsVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_eleven_labs_voice__model import FallbackElevenLabsVoice_Model
    from ..enums.fallback_eleven_labs_voice__voice_id import FallbackElevenLabsVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .eleven_labs_pronunciation_dictionary_locator import (
        ElevenLabsPronunciationDictionaryLocator,
    )


@rt.dataclass(slots=True, kw_only=True)
class FallbackElevenLabsVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `11labs`."""

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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["11labs"],
            voice_id: FallbackElevenLabsVoice_VoiceId | enum_texts.ElevenLabsVoice_VoiceId | str,
            stability: int | float | None = None,
            similarity_boost: int | float | None = None,
            style: int | float | None = None,
            use_speaker_boost: bool | None = None,
            speed: int | float | None = None,
            optimize_streaming_latency: int | float | None = None,
            enable_ssml_parsing: bool | None = None,
            auto_mode: bool | None = None,
            model: FallbackElevenLabsVoice_Model | enum_texts.ElevenLabsVoice_Model | None = None,
            language: str | None = None,
            pronunciation_dictionary_locators: (
                list[ElevenLabsPronunciationDictionaryLocator] | None
            ) = None,
            chunk_plan: ChunkPlan | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
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
        if get("pronunciationDictionaryLocators") is None:
            self.pronunciation_dictionary_locators = None
        else:
            left += 1
        if get("chunkPlan") is None:
            self.chunk_plan = None
        else:
            left += 1
        return left

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
                "pronunciationDictionaryLocators": rt.Array(
                    rt.Ref("ElevenLabsPronunciationDictionaryLocator")
                ),
                "chunkPlan": rt.Ref("ChunkPlan"),
            },
        )


_VOICE_ID = rt.EnumOr(rt.Enum("FallbackElevenLabsVoice_VoiceId"), rt.TEXT, one_of=True)
_MODEL = rt.Enum("FallbackElevenLabsVoice_Model")
