"""`SmallestAIVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.smallest_ai_voice__voice_id import SmallestAIVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class SmallestAIVoice(rt.BranchRecord):
    """Found in `AssistantOverrides.voice` where `provider` is `smallest-ai` and 6 more."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["smallest-ai"]
    voice_id: SmallestAIVoice_VoiceId | str
    model: Literal["lightning"] | None = None
    speed: int | float | None = None
    chunk_plan: ChunkPlan | None = None
    fallback_plan: FallbackPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["smallest-ai"],
            voice_id: SmallestAIVoice_VoiceId | enum_texts.FallbackSmallestAIVoice_VoiceId | str,
            model: Literal["lightning"] | None = None,
            speed: int | float | None = None,
            chunk_plan: ChunkPlan | None = None,
            fallback_plan: FallbackPlan | None = None,
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
                "provider": rt.Const("smallest-ai"),
                "voiceId": _VOICE_ID,
                "model": rt.Const("lightning"),
                "speed": rt.NUMBER,
                "chunkPlan": rt.Ref("ChunkPlan"),
                "fallbackPlan": rt.Ref("FallbackPlan"),
            },
        )


_VOICE_ID = rt.EnumOr(rt.Enum("SmallestAIVoice_VoiceId"), rt.TEXT, one_of=True)
