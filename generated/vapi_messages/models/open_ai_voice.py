"""`OpenAIVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.open_ai_voice__model import OpenAIVoice_Model
    from ..enums.open_ai_voice__voice_id import OpenAIVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class OpenAIVoice(rt.BranchRecord):
    """Found in `AssistantOverrides.voice` where `provider` is `openai` and 6 more."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["openai"]
    voice_id: OpenAIVoice_VoiceId | str
    model: OpenAIVoice_Model | None = None
    instructions: str | None = None
    """At most 10000 characters."""
    speed: int | float | None = None
    """From 0.25 to 4."""
    chunk_plan: ChunkPlan | None = None
    fallback_plan: FallbackPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["openai"],
            voice_id: OpenAIVoice_VoiceId | enum_texts.FallbackOpenAIVoice_VoiceId | str,
            model: OpenAIVoice_Model | enum_texts.FallbackOpenAIVoice_Model | None = None,
            instructions: str | None = None,
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
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        self.instructions = get("instructions")
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
                "provider": rt.Const("openai"),
                "voiceId": _VOICE_ID,
                "model": _MODEL,
                "instructions": rt.Text(max_length=10000),
                "speed": rt.Number(minimum=0.25, maximum=4),
                "chunkPlan": rt.Ref("ChunkPlan"),
                "fallbackPlan": rt.Ref("FallbackPlan"),
            },
        )


_VOICE_ID = rt.EnumOr(rt.Enum("OpenAIVoice_VoiceId"), rt.TEXT, one_of=True)
_MODEL = rt.Enum("OpenAIVoice_Model")
