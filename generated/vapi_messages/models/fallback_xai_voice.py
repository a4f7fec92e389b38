"""`FallbackXaiVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_xai_voice__language import FallbackXaiVoice_Language
    from ..enums.fallback_xai_voice__voice_id import FallbackXaiVoice_VoiceId
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackXaiVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `xai`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["xai"]
    voice_id: FallbackXaiVoice_VoiceId
    language: FallbackXaiVoice_Language | None = None
    """Default: `"en"`."""
    speed: int | float | None = None
    """From 0.7 to 1.5. Default: `1.1`."""
    chunk_plan: ChunkPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["xai"],
            voice_id: FallbackXaiVoice_VoiceId | enum_texts.FallbackXaiVoice_VoiceId,
            language: (
                FallbackXaiVoice_Language | enum_texts.FallbackXaiVoice_Language | None
            ) = None,
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
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
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
                "provider": rt.Const("xai"),
                "voiceId": _VOICE_ID,
                "language": _LANGUAGE,
                "speed": rt.Number(minimum=0.7, maximum=1.5),
                "chunkPlan": rt.Ref("ChunkPlan"),
            },
        )


_VOICE_ID = rt.Enum("FallbackXaiVoice_VoiceId")
_LANGUAGE = rt.Enum("FallbackXaiVoice_Language")
