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
        if "model" in data and (v := data["model"]) is not None:
            self.model = _MODEL.decode(v)
            unread -= 1
        else:
            self.model = None
        if "speed" in data and (v := data["speed"]) is not None:
            self.speed = v
            unread -= 1
        else:
            self.speed = None
        if "pauseBetweenBrackets" in data and (v := data["pauseBetweenBrackets"]) is not None:
            self.pause_between_brackets = v
            unread -= 1
        else:
            self.pause_between_brackets = None
        if (
            "phonemizeBetweenBrackets" in data
            and (v := data["phonemizeBetweenBrackets"]) is not None
        ):
            self.phonemize_between_brackets = v
            unread -= 1
        else:
            self.phonemize_between_brackets = None
        if "reduceLatency" in data and (v := data["reduceLatency"]) is not None:
            self.reduce_latency = v
            unread -= 1
        else:
            self.reduce_latency = None
        if "inlineSpeedAlpha" in data and (v := data["inlineSpeedAlpha"]) is not None:
            self.inline_speed_alpha = v
            unread -= 1
        else:
            self.inline_speed_alpha = None
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )


_VOICE_ID = rt.Known(rt.Enum("FallbackRimeAIVoice_VoiceId"), rt.TEXT)
_MODEL = rt.Enum("FallbackRimeAIVoice_Model")
_LANGUAGE = rt.Enum("FallbackRimeAIVoice_Language")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
