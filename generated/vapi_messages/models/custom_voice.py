"""`CustomVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan
    from .server import Server


@rt.dataclass(slots=True, kw_only=True)
class CustomVoice(rt.BranchRecord):
    """Found in `AssistantOverrides.voice` where `provider` is `custom-voice` and 6 more."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["custom-voice"]
    voice_id: str | None = None
    chunk_plan: ChunkPlan | None = None
    server: Server
    fallback_plan: FallbackPlan | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.caching_enabled = get("cachingEnabled")
        self.provider = get("provider")
        self.voice_id = get("voiceId")
        if get("chunkPlan") is None:
            self.chunk_plan = None
        else:
            left += 1
        if get("server") is None:
            self.server = None
        else:
            left += 1
        if get("fallbackPlan") is None:
            self.fallback_plan = None
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
                "chunkPlan": rt.Ref("ChunkPlan"),
                "server": rt.Ref("Server"),
                "fallbackPlan": rt.Ref("FallbackPlan"),
            },
        )
