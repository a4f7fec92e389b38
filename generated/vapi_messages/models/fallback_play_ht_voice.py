"""`FallbackPlayHTVoice`: its class, and how it is decoded, encoded and checked."""

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
        unread: dict[str, Any] = {}
        self.caching_enabled = data.get("cachingEnabled")
        self.provider = data.get("provider")
        self.voice_id = None if (v := data.get("voiceId")) is None else _VOICE_ID.decode(v)
        self.speed = data.get("speed")
        self.temperature = data.get("temperature")
        self.emotion = None if (v := data.get("emotion")) is None else _EMOTION.decode(v)
        self.voice_guidance = data.get("voiceGuidance")
        self.style_guidance = data.get("styleGuidance")
        self.text_guidance = data.get("textGuidance")
        self.model = None if (v := data.get("model")) is None else _MODEL.decode(v)
        self.language = None if (v := data.get("language")) is None else _LANGUAGE.decode(v)
        if (v := data.get("chunkPlan")) is None:
            self.chunk_plan = None
        else:
            unread["chunk_plan"] = ["chunkPlan", _CHUNK_PLAN, v]
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
        if (v := record.speed) is not None:
            out["speed"] = v
        if (v := record.temperature) is not None:
            out["temperature"] = v
        if (v := record.emotion) is not None:
            out["emotion"] = rt.ENCODERS[type(v)](v)
        if (v := record.voice_guidance) is not None:
            out["voiceGuidance"] = v
        if (v := record.style_guidance) is not None:
            out["styleGuidance"] = v
        if (v := record.text_guidance) is not None:
            out["textGuidance"] = v
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if "chunkPlan" not in out and (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record)
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


_VOICE_ID = rt.EnumOr(rt.Enum("FallbackPlayHTVoice_VoiceId"), rt.TEXT)
_EMOTION = rt.Enum("FallbackPlayHTVoice_Emotion")
_MODEL = rt.Enum("FallbackPlayHTVoice_Model")
_LANGUAGE = rt.Enum("FallbackPlayHTVoice_Language")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
