"""`FallbackLMNTVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_lmnt_voice__language import FallbackLMNTVoice_Language
    from ..enums.fallback_lmnt_voice__voice_id import FallbackLMNTVoice_VoiceId
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackLMNTVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `lmnt`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["lmnt"]
    voice_id: FallbackLMNTVoice_VoiceId | str
    speed: int | float | None = None
    """From 0.25 to 2."""
    language: FallbackLMNTVoice_Language | None = None
    chunk_plan: ChunkPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["lmnt"],
            voice_id: FallbackLMNTVoice_VoiceId | enum_texts.FallbackLMNTVoice_VoiceId | str,
            speed: int | float | None = None,
            language: (
                FallbackLMNTVoice_Language | enum_texts.FallbackLMNTVoice_Language | None
            ) = None,
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
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
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
                "provider": rt.Const("lmnt"),
                "voiceId": _VOICE_ID,
                "speed": rt.Number(minimum=0.25, maximum=2),
                "language": _LANGUAGE,
                "chunkPlan": rt.Ref("ChunkPlan"),
            },
        )


_VOICE_ID = rt.EnumOr(rt.Enum("FallbackLMNTVoice_VoiceId"), rt.TEXT, one_of=True)
_LANGUAGE = rt.Enum("FallbackLMNTVoice_Language")
