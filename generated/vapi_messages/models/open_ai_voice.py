"""`OpenAIVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.open_ai_voice__model import OpenAIVoice_Model
    from ..enums.open_ai_voice__voice_id import OpenAIVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class OpenAIVoice(rt.Record):
    """The object `OpenAIVoice`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["openai"]
    voice_id: OpenAIVoice_VoiceId | str
    model: OpenAIVoice_Model | None = None
    instructions: str | None = None
    """At most 10000 characters."""
    speed: int | float | None = None
    """From 0.25 to 4."""
    chunk_plan: ChunkPlan | None = None
    fallback_plan: FallbackPlan | None = None

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
        if "instructions" in data and (v := data["instructions"]) is not None:
            self.instructions = v
            unread -= 1
        else:
            self.instructions = None
        if "speed" in data and (v := data["speed"]) is not None:
            self.speed = v
            unread -= 1
        else:
            self.speed = None
        if "chunkPlan" in data and (v := data["chunkPlan"]) is not None:
            self.chunk_plan = _CHUNK_PLAN.decode(v)
            unread -= 1
        else:
            self.chunk_plan = None
        if "fallbackPlan" in data and (v := data["fallbackPlan"]) is not None:
            self.fallback_plan = _FALLBACK_PLAN.decode(v)
            unread -= 1
        else:
            self.fallback_plan = None
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
        if record.instructions is not None:
            out["instructions"] = record.instructions
        if record.speed is not None:
            out["speed"] = record.speed
        if (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
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
                "provider": rt.Const("openai"),
                "voiceId": _VOICE_ID,
                "model": _MODEL,
                "instructions": rt.Text(max_length=10000),
                "speed": rt.Number(minimum=0.25, maximum=4),
                "chunkPlan": _CHUNK_PLAN,
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider", "voiceId"),
        )


_VOICE_ID = rt.Known(rt.Enum("OpenAIVoice_VoiceId"), rt.TEXT)
_MODEL = rt.Enum("OpenAIVoice_Model")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
_FALLBACK_PLAN = rt.Ref("FallbackPlan")
