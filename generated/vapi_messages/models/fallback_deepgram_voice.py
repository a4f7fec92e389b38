"""`FallbackDeepgramVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_deepgram_voice__model import FallbackDeepgramVoice_Model
    from ..enums.fallback_deepgram_voice__voice_id import FallbackDeepgramVoice_VoiceId
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackDeepgramVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `deepgram`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["deepgram"]
    voice_id: FallbackDeepgramVoice_VoiceId
    model: FallbackDeepgramVoice_Model | None = None
    mip_opt_out: bool | None = None
    """Default: `false`."""
    chunk_plan: ChunkPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["deepgram"],
            voice_id: FallbackDeepgramVoice_VoiceId | enum_texts.DeepgramVoice_VoiceId,
            model: FallbackDeepgramVoice_Model | enum_texts.DeepgramVoice_Model | None = None,
            mip_opt_out: bool | None = None,
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
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        self.mip_opt_out = get("mipOptOut")
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
                "provider": rt.Const("deepgram"),
                "voiceId": _VOICE_ID,
                "model": _MODEL,
                "mipOptOut": rt.BOOLEAN,
                "chunkPlan": rt.Ref("ChunkPlan"),
            },
        )


_VOICE_ID = rt.Enum("FallbackDeepgramVoice_VoiceId")
_MODEL = rt.Enum("FallbackDeepgramVoice_Model")
