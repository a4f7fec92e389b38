"""`FallbackSesameVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackSesameVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `sesame`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["sesame"]
    voice_id: str
    model: Literal["csm-1b"]
    chunk_plan: ChunkPlan | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.caching_enabled = get("cachingEnabled")
        self.provider = get("provider")
        self.voice_id = get("voiceId")
        self.model = get("model")
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
                "provider": rt.Const("sesame"),
                "voiceId": rt.TEXT,
                "model": rt.Const("csm-1b"),
                "chunkPlan": rt.Ref("ChunkPlan"),
            },
        )
