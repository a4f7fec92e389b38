"""`FallbackPlayHTVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_play_ht_voice__emotion import FallbackPlayHTVoice_Emotion
    from ..enums.fallback_play_ht_voice__language import FallbackPlayHTVoice_Language
    from ..enums.fallback_play_ht_voice__model import FallbackPlayHTVoice_Model
    from ..enums.fallback_play_ht_voice__voice_id import FallbackPlayHTVoice_VoiceId
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackPlayHTVoice(rt.Record):
    """The object `FallbackPlayHTVoice`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["playht"]
    voice_id: FallbackPlayHTVoice_VoiceId | str
    speed: int | float | None = None
    """From 0.1 to 5."""
    temperature: int | float | None = None
    """From 0.1 to 2."""
    emotion: FallbackPlayHTVoice_Emotion | None = None
    voice_guidance: int | float | None = None
    """From 1 to 6."""
    style_guidance: int | float | None = None
    """From 1 to 30."""
    text_guidance: int | float | None = None
    """From 1 to 2."""
    model: FallbackPlayHTVoice_Model | None = None
    language: FallbackPlayHTVoice_Language | None = None
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
        if "speed" in data and (v := data["speed"]) is not None:
            self.speed = v
            unread -= 1
        else:
            self.speed = None
        if "temperature" in data and (v := data["temperature"]) is not None:
            self.temperature = v
            unread -= 1
        else:
            self.temperature = None
        if "emotion" in data and (v := data["emotion"]) is not None:
            self.emotion = _EMOTION.decode(v)
            unread -= 1
        else:
            self.emotion = None
        if "voiceGuidance" in data and (v := data["voiceGuidance"]) is not None:
            self.voice_guidance = v
            unread -= 1
        else:
            self.voice_guidance = None
        if "styleGuidance" in data and (v := data["styleGuidance"]) is not None:
            self.style_guidance = v
            unread -= 1
        else:
            self.style_guidance = None
        if "textGuidance" in data and (v := data["textGuidance"]) is not None:
            self.text_guidance = v
            unread -= 1
        else:
            self.text_guidance = None
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
        if record.speed is not None:
            out["speed"] = record.speed
        if record.temperature is not None:
            out["temperature"] = record.temperature
        if (v := record.emotion) is not None:
            out["emotion"] = rt.ENCODERS[type(v)](v)
        if record.voice_guidance is not None:
            out["voiceGuidance"] = record.voice_guidance
        if record.style_guidance is not None:
            out["styleGuidance"] = record.style_guidance
        if record.text_guidance is not None:
            out["textGuidance"] = record.text_guidance
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
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
                "provider": rt.Const("playht"),
                "voiceId": _VOICE_ID,
                "speed": rt.Number(minimum=0.1, maximum=5),
                "temperature": rt.Number(minimum=0.1, maximum=2),
                "emotion": _EMOTION,
                "voiceGuidance": rt.Number(minimum=1, maximum=6),
                "styleGuidance": rt.Number(minimum=1, maximum=30),
                "textGuidance": rt.Number(minimum=1, maximum=2),
                "model": _MODEL,
                "language": _LANGUAGE,
                "chunkPlan": _CHUNK_PLAN,
            },
            required=("provider", "voiceId"),
        )


_VOICE_ID = rt.Known(rt.Enum("FallbackPlayHTVoice_VoiceId"), rt.TEXT)
_EMOTION = rt.Enum("FallbackPlayHTVoice_Emotion")
_MODEL = rt.Enum("FallbackPlayHTVoice_Model")
_LANGUAGE = rt.Enum("FallbackPlayHTVoice_Language")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
