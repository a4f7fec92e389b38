"""`FallbackRimeAIVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_rime_ai_voice__language import FallbackRimeAIVoice_Language
    from ..enums.fallback_rime_ai_voice__model import FallbackRimeAIVoice_Model
    from ..enums.fallback_rime_ai_voice__voice_id import FallbackRimeAIVoice_VoiceId
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackRimeAIVoice(rt.Record):
    """The object `FallbackRimeAIVoice`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["rime-ai"]
    voice_id: FallbackRimeAIVoice_VoiceId | str
    model: FallbackRimeAIVoice_Model | None = None
    speed: int | float | None = None
    """At least 0.1."""
    pause_between_brackets: bool | None = None
    phonemize_between_brackets: bool | None = None
    reduce_latency: bool | None = None
    inline_speed_alpha: str | None = None
    language: FallbackRimeAIVoice_Language | None = None
    chunk_plan: ChunkPlan | None = None
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
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
            unread -= 1
        self.model = v
        if (v := get("speed")) is not None:
            unread -= 1
        self.speed = v
        if (v := get("pauseBetweenBrackets")) is not None:
            unread -= 1
        self.pause_between_brackets = v
        if (v := get("phonemizeBetweenBrackets")) is not None:
            unread -= 1
        self.phonemize_between_brackets = v
        if (v := get("reduceLatency")) is not None:
            unread -= 1
        self.reduce_latency = v
        if (v := get("inlineSpeedAlpha")) is not None:
            unread -= 1
        self.inline_speed_alpha = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
            unread -= 1
        self.language = v
        if (v := get("chunkPlan")) is not None:
            v = _CHUNK_PLAN.decode(v)
            unread -= 1
        self.chunk_plan = v
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
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if record.speed is not None:
            out["speed"] = record.speed
        if record.pause_between_brackets is not None:
            out["pauseBetweenBrackets"] = record.pause_between_brackets
        if record.phonemize_between_brackets is not None:
            out["phonemizeBetweenBrackets"] = record.phonemize_between_brackets
        if record.reduce_latency is not None:
            out["reduceLatency"] = record.reduce_latency
        if record.inline_speed_alpha is not None:
            out["inlineSpeedAlpha"] = record.inline_speed_alpha
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "cachingEnabled": rt.BOOLEAN,
                "provider": rt.Const("rime-ai"),
                "voiceId": _VOICE_ID,
                "model": _MODEL,
                "speed": rt.Number(minimum=0.1),
                "pauseBetweenBrackets": rt.BOOLEAN,
                "phonemizeBetweenBrackets": rt.BOOLEAN,
                "reduceLatency": rt.BOOLEAN,
                "inlineSpeedAlpha": rt.TEXT,
                "language": _LANGUAGE,
                "chunkPlan": _CHUNK_PLAN,
            },
            required=("provider", "voiceId"),
            extra=rt.ANY,
        )


_VOICE_ID = rt.Known(rt.Enum("FallbackRimeAIVoice_VoiceId"), rt.TEXT)
_MODEL = rt.Enum("FallbackRimeAIVoice_Model")
_LANGUAGE = rt.Enum("FallbackRimeAIVoice_Language")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
KNOWN_KEYS = frozenset(
    {
        "cachingEnabled",
        "provider",
        "voiceId",
        "model",
        "speed",
        "pauseBetweenBrackets",
        "phonemizeBetweenBrackets",
        "reduceLatency",
        "inlineSpeedAlpha",
        "language",
        "chunkPlan",
    }
)
