"""`FallbackElevenLabsVoice`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.caching_enabled = data["cachingEnabled"] if "cachingEnabled" in data else None
        self.provider = data["provider"] if "provider" in data else None
        self.voice_id = _VOICE_ID.decode(data["voiceId"]) if "voiceId" in data else None
        self.stability = data["stability"] if "stability" in data else None
        self.similarity_boost = data["similarityBoost"] if "similarityBoost" in data else None
        self.style = data["style"] if "style" in data else None
        self.use_speaker_boost = data["useSpeakerBoost"] if "useSpeakerBoost" in data else None
        self.speed = data["speed"] if "speed" in data else None
        self.optimize_streaming_latency = (
            data["optimizeStreamingLatency"] if "optimizeStreamingLatency" in data else None
        )
        self.enable_ssml_parsing = (
            data["enableSsmlParsing"] if "enableSsmlParsing" in data else None
        )
        self.auto_mode = data["autoMode"] if "autoMode" in data else None
        self.model = _MODEL.decode(data["model"]) if "model" in data else None
        self.language = data["language"] if "language" in data else None
        if (
            "pronunciationDictionaryLocators" in data
            and (v := data["pronunciationDictionaryLocators"]) is not None
        ):
            unread["pronunciation_dictionary_locators"] = [
                "pronunciationDictionaryLocators",
                _PRONUNCIATION_DICTIONARY_LOCATORS,
                v,
            ]
        else:
            self.pronunciation_dictionary_locators = None
        if "chunkPlan" in data and (v := data["chunkPlan"]) is not None:
            unread["chunk_plan"] = ["chunkPlan", _CHUNK_PLAN, v]
        else:
            self.chunk_plan = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
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
        if (
            "pronunciationDictionaryLocators" not in out
            and (v := record.pronunciation_dictionary_locators) is not None
        ):
            out["pronunciationDictionaryLocators"] = rt.ENCODERS[type(v)](v)
        if "chunkPlan" not in out and (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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


_VOICE_ID = rt.EnumOr(rt.Enum("FallbackElevenLabsVoice_VoiceId"), rt.TEXT)
_MODEL = rt.Enum("FallbackElevenLabsVoice_Model")
_PRONUNCIATION_DICTIONARY_LOCATORS = rt.Array(rt.Ref("ElevenLabsPronunciationDictionaryLocator"))
_CHUNK_PLAN = rt.Ref("ChunkPlan")
