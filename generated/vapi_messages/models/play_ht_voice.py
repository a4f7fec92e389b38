"""`PlayHTVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.play_ht_voice__emotion import PlayHTVoice_Emotion
    from ..enums.play_ht_voice__language import PlayHTVoice_Language
    from ..enums.play_ht_voice__model import PlayHTVoice_Model
    from ..enums.play_ht_voice__voice_id import PlayHTVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class PlayHTVoice(rt.Record):
    """The object `PlayHTVoice`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["playht"]
    voice_id: PlayHTVoice_VoiceId | str
    speed: int | float | None = None
    """From 0.1 to 5."""
    temperature: int | float | None = None
    """From 0.1 to 2."""
    emotion: PlayHTVoice_Emotion | None = None
    voice_guidance: int | float | None = None
    """From 1 to 6."""
    style_guidance: int | float | None = None
    """From 1 to 30."""
    text_guidance: int | float | None = None
    """From 1 to 2."""
    model: PlayHTVoice_Model | None = None
    language: PlayHTVoice_Language | None = None
    chunk_plan: ChunkPlan | None = None
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
        if (v := get("speed")) is not None:
            unread -= 1
        self.speed = v
        if (v := get("temperature")) is not None:
            unread -= 1
        self.temperature = v
        if (v := get("emotion")) is not None:
            v = _EMOTION.decode(v)
            unread -= 1
        self.emotion = v
        if (v := get("voiceGuidance")) is not None:
            unread -= 1
        self.voice_guidance = v
        if (v := get("styleGuidance")) is not None:
            unread -= 1
        self.style_guidance = v
        if (v := get("textGuidance")) is not None:
            unread -= 1
        self.text_guidance = v
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
            unread -= 1
        self.model = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
            unread -= 1
        self.language = v
        if (v := get("chunkPlan")) is not None:
            v = _CHUNK_PLAN.decode(v)
            unread -= 1
        self.chunk_plan = v
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
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider", "voiceId"),
            extra=rt.ANY,
        )


_VOICE_ID = rt.Known(rt.Enum("PlayHTVoice_VoiceId"), rt.TEXT)
_EMOTION = rt.Enum("PlayHTVoice_Emotion")
_MODEL = rt.Enum("PlayHTVoice_Model")
_LANGUAGE = rt.Enum("PlayHTVoice_Language")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
_FALLBACK_PLAN = rt.Ref("FallbackPlan")
KNOWN_KEYS = frozenset(
    {
        "cachingEnabled",
        "provider",
        "voiceId",
        "speed",
        "temperature",
        "emotion",
        "voiceGuidance",
        "styleGuidance",
        "textGuidance",
        "model",
        "language",
        "chunkPlan",
        "fallbackPlan",
    }
)
