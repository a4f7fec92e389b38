"""`LMNTVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.lmnt_voice__language import LMNTVoice_Language
    from ..enums.lmnt_voice__voice_id import LMNTVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class LMNTVoice(rt.BranchRecord):
    """Found in `AssistantOverrides.voice` where `provider` is `lmnt` and 6 more."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["lmnt"]
    voice_id: LMNTVoice_VoiceId | str
    speed: int | float | None = None
    """From 0.25 to 2."""
    language: LMNTVoice_Language | None = None
    chunk_plan: ChunkPlan | None = None
    fallback_plan: FallbackPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["lmnt"],
            voice_id: LMNTVoice_VoiceId | enum_texts.FallbackLMNTVoice_VoiceId | str,
            speed: int | float | None = None,
            language: LMNTVoice_Language | enum_texts.FallbackLMNTVoice_Language | None = None,
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
        self.speed = get("speed")
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
                "provider": rt.Const("lmnt"),
                "voiceId": _VOICE_ID,
                "speed": rt.Number(minimum=0.25, maximum=2),
                "language": _LANGUAGE,
                "chunkPlan": rt.Ref("ChunkPlan"),
                "fallbackPlan": rt.Ref("FallbackPlan"),
            },
        )


_VOICE_ID = rt.EnumOr(rt.Enum("LMNTVoice_VoiceId"), rt.TEXT, one_of=True)
_LANGUAGE = rt.Enum("LMNTVoice_Language")
