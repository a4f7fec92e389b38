"""`FallbackAzureVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_azure_voice__voice_id import FallbackAzureVoice_VoiceId
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackAzureVoice(rt.Record):
    """The object `FallbackAzureVoice`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["azure"]
    voice_id: FallbackAzureVoice_VoiceId | str
    speed: int | float | None = None
    """From 0.5 to 2."""
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
                "provider": rt.Const("azure"),
                "voiceId": _VOICE_ID,
                "speed": rt.Number(minimum=0.5, maximum=2),
                "chunkPlan": _CHUNK_PLAN,
            },
            required=("provider", "voiceId"),
        )


_VOICE_ID = rt.Known(rt.Enum("FallbackAzureVoice_VoiceId"), rt.TEXT)
_CHUNK_PLAN = rt.Ref("ChunkPlan")
