"""`InworldVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.inworld_voice__language_code import InworldVoice_LanguageCode
    from ..enums.inworld_voice__voice_id import InworldVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class InworldVoice(rt.BranchRecord):
    """Found in `AssistantOverrides.voice` where `provider` is `inworld` and 6 more."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["inworld"]
    voice_id: InworldVoice_VoiceId
    model: Literal["inworld-tts-1"] | None = None
    """Default: `"inworld-tts-1"`."""
    language_code: InworldVoice_LanguageCode | None = None
    """Default: `"en"`."""
    temperature: int | float | None = None
    """From 0.1 to 2. Default: `1.1`."""
    speaking_rate: int | float | None = None
    """From 0.5 to 1.5. Default: `1`."""
    chunk_plan: ChunkPlan | None = None
    fallback_plan: FallbackPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["inworld"],
            voice_id: InworldVoice_VoiceId | enum_texts.FallbackInworldVoice_VoiceId,
            model: Literal["inworld-tts-1"] | None = None,
            language_code: (
                InworldVoice_LanguageCode | enum_texts.FallbackInworldVoice_LanguageCode | None
            ) = None,
            temperature: int | float | None = None,
            speaking_rate: int | float | None = None,
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
        if (v := get("languageCode")) is not None:
            v = _LANGUAGE_CODE.decode(v)
        self.language_code = v
        self.temperature = get("temperature")
        self.speaking_rate = get("speakingRate")
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
                "provider": rt.Const("inworld"),
                "voiceId": _VOICE_ID,
                "model": rt.Const("inworld-tts-1"),
                "languageCode": _LANGUAGE_CODE,
                "temperature": rt.Number(minimum=0.1, maximum=2),
                "speakingRate": rt.Number(minimum=0.5, maximum=1.5),
                "chunkPlan": rt.Ref("ChunkPlan"),
                "fallbackPlan": rt.Ref("FallbackPlan"),
            },
        )


_VOICE_ID = rt.Enum("InworldVoice_VoiceId")
_LANGUAGE_CODE = rt.Enum("InworldVoice_LanguageCode")
