"""`RimeAIVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.rime_ai_voice__language import RimeAIVoice_Language
    from ..enums.rime_ai_voice__model import RimeAIVoice_Model
    from ..enums.rime_ai_voice__voice_id import RimeAIVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class RimeAIVoice(rt.BranchRecord):
    """Found in `AssistantOverrides.voice` where `provider` is `rime-ai` and 6 more."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["rime-ai"]
    voice_id: RimeAIVoice_VoiceId | str
    model: RimeAIVoice_Model | None = None
    speed: int | float | None = None
    """At least 0.1."""
    pause_between_brackets: bool | None = None
    phonemize_between_brackets: bool | None = None
    reduce_latency: bool | None = None
    inline_speed_alpha: str | None = None
    language: RimeAIVoice_Language | None = None
    chunk_plan: ChunkPlan | None = None
    fallback_plan: FallbackPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["rime-ai"],
            voice_id: RimeAIVoice_VoiceId | enum_texts.FallbackRimeAIVoice_VoiceId | str,
            model: RimeAIVoice_Model | enum_texts.FallbackRimeAIVoice_Model | None = None,
            speed: int | float | None = None,
            pause_between_brackets: bool | None = None,
            phonemize_between_brackets: bool | None = None,
            reduce_latency: bool | None = None,
            inline_speed_alpha: str | None = None,
            language: RimeAIVoice_Language | enum_texts.FallbackRimeAIVoice_Language | None = None,
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
        self.speed = get("speed")
        self.pause_between_brackets = get("pauseBetweenBrackets")
        self.phonemize_between_brackets = get("phonemizeBetweenBrackets")
        self.reduce_latency = get("reduceLatency")
        self.inline_speed_alpha = get("inlineSpeedAlpha")
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
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
                "provider": rt.Const("rime-ai"),
                "voiceId": _VOICE_ID,
                "model": _MODEL,
                "speed": rt.Number(minimum=0.1),
                "pauseBetweenBrackets": rt.BOOLEAN,
                "phonemizeBetweenBrackets": rt.BOOLEAN,
                "reduceLatency": rt.BOOLEAN,
                "inlineSpeedAlpha": rt.TEXT,
                "language": _LANGUAGE,
                "chunkPlan": rt.Ref("ChunkPlan"),
                "fallbackPlan": rt.Ref("FallbackPlan"),
            },
        )


_VOICE_ID = rt.EnumOr(rt.Enum("RimeAIVoice_VoiceId"), rt.TEXT, one_of=True)
_MODEL = rt.Enum("RimeAIVoice_Model")
_LANGUAGE = rt.Enum("RimeAIVoice_Language")
