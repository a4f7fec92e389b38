"""`FallbackCustomVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .chunk_plan import ChunkPlan
    from .server import Server


@rt.dataclass(slots=True, kw_only=True)
class FallbackCustomVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `custom-voice`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["custom-voice"]
    voice_id: str | None = None
    server: Server
    chunk_plan: ChunkPlan | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.caching_enabled = get("cachingEnabled")
        self.provider = get("provider")
        self.voice_id = get("voiceId")
        if get("server") is None:
            self.server = None
        else:
            left += 1
        if get("chunkPlan") is None:
            self.chunk_plan = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "cachingEnabled": rt.BOOLEAN,
                "provider": rt.Const("custom-voice"),
                "voiceId": rt.TEXT,
                "server": rt.Ref("Server"),
                "chunkPlan": rt.Ref("ChunkPlan"),
            },
        )
