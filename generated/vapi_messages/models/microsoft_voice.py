"""`MicrosoftVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.microsoft_voice__role import MicrosoftVoice_Role
    from ..enums.microsoft_voice__style import MicrosoftVoice_Style
    from ..enums.microsoft_voice__voice_id import MicrosoftVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class MicrosoftVoice(rt.BranchRecord):
    """Found in `AssistantOverrides.voice` where `provider` is `microsoft` and 6 more."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["microsoft"]
    voice_id: MicrosoftVoice_VoiceId
    style: MicrosoftVoice_Style | None = None
    style_degree: int | float | None = None
    """From 0.01 to 2. Default: `1`."""
    role: MicrosoftVoice_Role | None = None
    chunk_plan: ChunkPlan | None = None
    speed: int | float | None = None
    """From 0.5 to 2."""
    fallback_plan: FallbackPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["microsoft"],
            voice_id: MicrosoftVoice_VoiceId | enum_texts.FallbackMicrosoftVoice_VoiceId,
            style: MicrosoftVoice_Style | enum_texts.FallbackMicrosoftVoice_Style | None = None,
            style_degree: int | float | None = None,
            role: MicrosoftVoice_Role | enum_texts.FallbackMicrosoftVoice_Role | None = None,
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
        if (v := get("style")) is not None:
            v = _STYLE.decode(v)
        self.style = v
        self.style_degree = get("styleDegree")
        if (v := get("role")) is not None:
            v = _ROLE.decode(v)
        self.role = v
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
                "provider": rt.Const("microsoft"),
                "voiceId": _VOICE_ID,
                "style": _STYLE,
                "styleDegree": rt.Number(minimum=0.01, maximum=2),
                "role": _ROLE,
                "chunkPlan": rt.Ref("ChunkPlan"),
                "speed": rt.Number(minimum=0.5, maximum=2),
                "fallbackPlan": rt.Ref("FallbackPlan"),
            },
        )


_VOICE_ID = rt.Enum("MicrosoftVoice_VoiceId")
_STYLE = rt.Enum("MicrosoftVoice_Style")
_ROLE = rt.Enum("MicrosoftVoice_Role")
