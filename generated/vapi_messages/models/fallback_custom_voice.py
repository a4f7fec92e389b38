"""`FallbackCustomVoice`: its class, and how it is decoded, encoded and checked."""

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
        unread: dict[str, Any] = {}
        self.caching_enabled = data.get("cachingEnabled")
        self.provider = data.get("provider")
        self.voice_id = data.get("voiceId")
        if (v := data.get("server")) is None:
            self.server = None
        else:
            unread["server"] = ["server", _SERVER, v]
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
            out["voiceId"] = v
        if "server" not in out and (v := record.server) is not None:
            out["server"] = rt.ENCODERS[type(v)](v)
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
                "provider": rt.Const("custom-voice"),
                "voiceId": rt.TEXT,
                "server": _SERVER,
                "chunkPlan": _CHUNK_PLAN,
            },
            required=("provider", "server"),
        )


_SERVER = rt.Ref("Server")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
