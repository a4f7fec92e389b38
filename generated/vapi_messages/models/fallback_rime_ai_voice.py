"""`FallbackRimeAIVoice`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_rime_ai_voice__language import FallbackRimeAIVoice_Language
    from ..enums.fallback_rime_ai_voice__model import FallbackRimeAIVoice_Model
    from ..enums.fallback_rime_ai_voice__voice_id import FallbackRimeAIVoice_VoiceId
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackRimeAIVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `rime-ai`."""

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
        unread: dict[str, Any] = {}
        self.caching_enabled = data["cachingEnabled"] if "cachingEnabled" in data else None
        self.provider = data["provider"] if "provider" in data else None
        self.voice_id = _VOICE_ID.decode(data["voiceId"]) if "voiceId" in data else None
        self.model = _MODEL.decode(data["model"]) if "model" in data else None
        self.speed = data["speed"] if "speed" in data else None
        self.pause_between_brackets = (
            data["pauseBetweenBrackets"] if "pauseBetweenBrackets" in data else None
        )
        self.phonemize_between_brackets = (
            data["phonemizeBetweenBrackets"] if "phonemizeBetweenBrackets" in data else None
        )
        self.reduce_latency = data["reduceLatency"] if "reduceLatency" in data else None
        self.inline_speed_alpha = data["inlineSpeedAlpha"] if "inlineSpeedAlpha" in data else None
        self.language = _LANGUAGE.decode(data["language"]) if "language" in data else None
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
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.speed) is not None:
            out["speed"] = v
        if (v := record.pause_between_brackets) is not None:
            out["pauseBetweenBrackets"] = v
        if (v := record.phonemize_between_brackets) is not None:
            out["phonemizeBetweenBrackets"] = v
        if (v := record.reduce_latency) is not None:
            out["reduceLatency"] = v
        if (v := record.inline_speed_alpha) is not None:
            out["inlineSpeedAlpha"] = v
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
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


_VOICE_ID = rt.EnumOr(rt.Enum("FallbackRimeAIVoice_VoiceId"), rt.TEXT)
_MODEL = rt.Enum("FallbackRimeAIVoice_Model")
_LANGUAGE = rt.Enum("FallbackRimeAIVoice_Language")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
