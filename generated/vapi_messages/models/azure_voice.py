"""`AzureVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.azure_voice__voice_id import AzureVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class AzureVoice(rt.BranchRecord):
    """Found in `AssistantOverrides.voice` where `provider` is `azure` and 6 more."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["azure"]
    voice_id: AzureVoice_VoiceId | str
    chunk_plan: ChunkPlan | None = None
    speed: int | float | None = None
    """From 0.5 to 2."""
    fallback_plan: FallbackPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["azure"],
            voice_id: AzureVoice_VoiceId | enum_texts.AzureVoice_VoiceId | str,
            chunk_plan: ChunkPlan | None = None,
            speed: int | float | None = None,
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
        if get("chunkPlan") is None:
            self.chunk_plan = None
        else:
            left += 1
        self.speed = get("speed")
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
                "provider": rt.Const("azure"),
                "voiceId": _VOICE_ID,
                "chunkPlan": rt.Ref("ChunkPlan"),
                "speed": rt.Number(minimum=0.5, maximum=2),
                "fallbackPlan": rt.Ref("FallbackPlan"),
            },
        )


_VOICE_ID = rt.EnumOr(rt.Enum("AzureVoice_VoiceId"), rt.TEXT, one_of=True)
