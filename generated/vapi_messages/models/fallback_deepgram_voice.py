"""`FallbackDeepgramVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_deepgram_voice__model import FallbackDeepgramVoice_Model
    from ..enums.fallback_deepgram_voice__voice_id import FallbackDeepgramVoice_VoiceId
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackDeepgramVoice(rt.Record):
    """The object `FallbackDeepgramVoice`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["deepgram"]
    voice_id: FallbackDeepgramVoice_VoiceId
    model: FallbackDeepgramVoice_Model | None = None
    mip_opt_out: bool | None = None
    """Default: `false`."""
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
        if "mipOptOut" in data and (v := data["mipOptOut"]) is not None:
            self.mip_opt_out = v
            unread -= 1
        else:
            self.mip_opt_out = None
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
        if record.mip_opt_out is not None:
            out["mipOptOut"] = record.mip_opt_out
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
                "provider": rt.Const("deepgram"),
                "voiceId": _VOICE_ID,
                "model": _MODEL,
                "mipOptOut": rt.BOOLEAN,
                "chunkPlan": _CHUNK_PLAN,
            },
            required=("provider", "voiceId"),
        )


_VOICE_ID = rt.Enum("FallbackDeepgramVoice_VoiceId")
_MODEL = rt.Enum("FallbackDeepgramVoice_Model")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
