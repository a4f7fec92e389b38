"""`FallbackAzureVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_azure_voice__voice_id import FallbackAzureVoice_VoiceId
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackAzureVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `azure`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["azure"]
    voice_id: FallbackAzureVoice_VoiceId | str
    speed: int | float | None = None
    """From 0.5 to 2."""
    chunk_plan: ChunkPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["azure"],
            voice_id: FallbackAzureVoice_VoiceId | enum_texts.AzureVoice_VoiceId | str,
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
                "provider": rt.Const("azure"),
                "voiceId": _VOICE_ID,
                "speed": rt.Number(minimum=0.5, maximum=2),
                "chunkPlan": rt.Ref("ChunkPlan"),
            },
        )


_VOICE_ID = rt.EnumOr(rt.Enum("FallbackAzureVoice_VoiceId"), rt.TEXT, one_of=True)
