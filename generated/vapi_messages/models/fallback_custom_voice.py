"""`FallbackCustomVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .chunk_plan import ChunkPlan
    from .server import Server


@rt.dataclass(slots=True, kw_only=True)
class FallbackCustomVoice(rt.Record):
    """The object `FallbackCustomVoice`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["custom-voice"]
    voice_id: str | None = None
    server: Server
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
        if "voiceId" in data and (v := data["voiceId"]) is not None:
            self.voice_id = v
            unread -= 1
        else:
            self.voice_id = None
        if (v := data.get("server")) is not None:
            v = _SERVER.decode(v)
            unread -= 1
        self.server = v
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
        if record.voice_id is not None:
            out["voiceId"] = record.voice_id
        if (v := record.server) is not None:
            out["server"] = rt.ENCODERS[type(v)](v)
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
                "provider": rt.Const("custom-voice"),
                "voiceId": rt.TEXT,
                "server": _SERVER,
                "chunkPlan": _CHUNK_PLAN,
            },
            required=("provider", "server"),
        )


_SERVER = rt.Ref("Server")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
