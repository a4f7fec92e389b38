"""`DeepgramVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.deepgram_voice__model import DeepgramVoice_Model
    from ..enums.deepgram_voice__voice_id import DeepgramVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class DeepgramVoice(rt.BranchRecord):
    """Found in `AssistantOverrides.voice` where `provider` is `deepgram` and 6 more."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["deepgram"]
    voice_id: DeepgramVoice_VoiceId
    model: DeepgramVoice_Model | None = None
    mip_opt_out: bool | None = None
    """Default: `false`."""
    chunk_plan: ChunkPlan | None = None
    fallback_plan: FallbackPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["deepgram"],
            voice_id: DeepgramVoice_VoiceId | enum_texts.DeepgramVoice_VoiceId,
            model: DeepgramVoice_Model | enum_texts.DeepgramVoice_Model | None = None,
            mip_opt_out: bool | None = None,
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
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        self.mip_opt_out = get("mipOptOut")
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
                "provider": rt.Const("deepgram"),
                "voiceId": _VOICE_ID,
                "model": _MODEL,
                "mipOptOut": rt.BOOLEAN,
                "chunkPlan": rt.Ref("ChunkPlan"),
                "fallbackPlan": rt.Ref("FallbackPlan"),
            },
        )


_VOICE_ID = rt.Enum("DeepgramVoice_VoiceId")
_MODEL = rt.Enum("DeepgramVoice_Model")
