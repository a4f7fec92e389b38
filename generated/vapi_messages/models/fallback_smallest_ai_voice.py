"""`FallbackSmallestAIVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_smallest_ai_voice__voice_id import FallbackSmallestAIVoice_VoiceId
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackSmallestAIVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `smallest-ai`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["smallest-ai"]
    voice_id: FallbackSmallestAIVoice_VoiceId | str
    model: Literal["lightning"] | None = None
    speed: int | float | None = None
    chunk_plan: ChunkPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["smallest-ai"],
            voice_id: (
                FallbackSmallestAIVoice_VoiceId | enum_texts.FallbackSmallestAIVoice_VoiceId | str
            ),
            model: Literal["lightning"] | None = None,
            speed: int | float | None = None,
            chunk_plan: ChunkPlan | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.caching_enabled = get("cachingEnabled")
        self.provider = get("provider")
        if (v := get("voiceId")) is not None:
            v = _VOICE_ID.decode(v)
        self.voice_id = v
        self.model = get("model")
        self.speed = get("speed")
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
                "provider": rt.Const("smallest-ai"),
                "voiceId": _VOICE_ID,
                "model": rt.Const("lightning"),
                "speed": rt.NUMBER,
                "chunkPlan": rt.Ref("ChunkPlan"),
            },
        )


_VOICE_ID = rt.EnumOr(rt.Enum("FallbackSmallestAIVoice_VoiceId"), rt.TEXT, one_of=True)
