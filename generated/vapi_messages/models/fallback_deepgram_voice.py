"""`FallbackDeepgramVoice`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_deepgram_voice__model import FallbackDeepgramVoice_Model
    from ..enums.fallback_deepgram_voice__voice_id import FallbackDeepgramVoice_VoiceId
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackDeepgramVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `deepgram`."""

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
        unread: dict[str, Any] = {}
        self.caching_enabled = data["cachingEnabled"] if "cachingEnabled" in data else None
        self.provider = data["provider"] if "provider" in data else None
        self.voice_id = _VOICE_ID.decode(data["voiceId"]) if "voiceId" in data else None
        self.model = _MODEL.decode(data["model"]) if "model" in data else None
        self.mip_opt_out = data["mipOptOut"] if "mipOptOut" in data else None
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
        if (v := record.mip_opt_out) is not None:
            out["mipOptOut"] = v
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
