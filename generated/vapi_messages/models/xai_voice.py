"""`XaiVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.xai_voice__language import XaiVoice_Language
    from ..enums.xai_voice__voice_id import XaiVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class XaiVoice(rt.BranchRecord):
    """Found in `AssistantOverrides.voice` where `provider` is `xai` and 6 more."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["xai"]
    voice_id: XaiVoice_VoiceId
    language: XaiVoice_Language | None = None
    """Default: `"en"`."""
    speed: int | float | None = None
    """From 0.7 to 1.5. Default: `1.1`."""
    chunk_plan: ChunkPlan | None = None
    fallback_plan: FallbackPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["xai"],
            voice_id: XaiVoice_VoiceId | enum_texts.FallbackXaiVoice_VoiceId,
            language: XaiVoice_Language | enum_texts.FallbackXaiVoice_Language | None = None,
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
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
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
                "provider": rt.Const("xai"),
                "voiceId": _VOICE_ID,
                "language": _LANGUAGE,
                "speed": rt.Number(minimum=0.7, maximum=1.5),
                "chunkPlan": rt.Ref("ChunkPlan"),
                "fallbackPlan": rt.Ref("FallbackPlan"),
            },
        )


_VOICE_ID = rt.Enum("XaiVoice_VoiceId")
_LANGUAGE = rt.Enum("XaiVoice_Language")
