"""`MinimaxVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.minimax_voice__language_boost import MinimaxVoice_LanguageBoost
    from ..enums.minimax_voice__model import MinimaxVoice_Model
    from ..enums.minimax_voice__region import MinimaxVoice_Region
    from ..enums.minimax_voice__subtitle_type import MinimaxVoice_SubtitleType
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class MinimaxVoice(rt.BranchRecord):
    """Found in `AssistantOverrides.voice` where `provider` is `minimax` and 6 more."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["minimax"]
    voice_id: str
    model: MinimaxVoice_Model | None = None
    """Default: `"speech-02-turbo"`."""
    emotion: str | None = None
    subtitle_type: MinimaxVoice_SubtitleType | None = None
    """Default: `"sentence"`."""
    pitch: int | float | None = None
    """From -12 to 12. Default: `0`."""
    speed: int | float | None = None
    """From 0.5 to 2. Default: `1`."""
    volume: int | float | None = None
    """From 0.5 to 2. Default: `1`."""
    region: MinimaxVoice_Region | None = None
    """Default: `"worldwide"`."""
    language_boost: MinimaxVoice_LanguageBoost | None = None
    text_normalization_enabled: bool | None = None
    """Default: `true`."""
    chunk_plan: ChunkPlan | None = None
    fallback_plan: FallbackPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["minimax"],
            voice_id: str,
            model: MinimaxVoice_Model | enum_texts.MinimaxVoice_Model | None = None,
            emotion: str | None = None,
            subtitle_type: (
                MinimaxVoice_SubtitleType | enum_texts.MinimaxVoice_SubtitleType | None
            ) = None,
            pitch: int | float | None = None,
            speed: int | float | None = None,
            volume: int | float | None = None,
            region: MinimaxVoice_Region | enum_texts.MinimaxVoice_Region | None = None,
            language_boost: (
                MinimaxVoice_LanguageBoost | enum_texts.MinimaxVoice_LanguageBoost | None
            ) = None,
            text_normalization_enabled: bool | None = None,
            chunk_plan: ChunkPlan | None = None,
            fallback_plan: FallbackPlan | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.caching_enabled = get("cachingEnabled")
        self.provider = get("provider")
        self.voice_id = get("voiceId")
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        self.emotion = get("emotion")
        if (v := get("subtitleType")) is not None:
            v = _SUBTITLE_TYPE.decode(v)
        self.subtitle_type = v
        self.pitch = get("pitch")
        self.speed = get("speed")
        self.volume = get("volume")
        if (v := get("region")) is not None:
            v = _REGION.decode(v)
        self.region = v
        if (v := get("languageBoost")) is not None:
            v = _LANGUAGE_BOOST.decode(v)
        self.language_boost = v
        self.text_normalization_enabled = get("textNormalizationEnabled")
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
                "provider": rt.Const("minimax"),
                "voiceId": rt.TEXT,
                "model": _MODEL,
                "emotion": rt.TEXT,
                "subtitleType": _SUBTITLE_TYPE,
                "pitch": rt.Number(minimum=-12, maximum=12),
                "speed": rt.Number(minimum=0.5, maximum=2),
                "volume": rt.Number(minimum=0.5, maximum=2),
                "region": _REGION,
                "languageBoost": _LANGUAGE_BOOST,
                "textNormalizationEnabled": rt.BOOLEAN,
                "chunkPlan": rt.Ref("ChunkPlan"),
                "fallbackPlan": rt.Ref("FallbackPlan"),
            },
        )


_MODEL = rt.Enum("MinimaxVoice_Model")
_SUBTITLE_TYPE = rt.Enum("MinimaxVoice_SubtitleType")
_REGION = rt.Enum("MinimaxVoice_Region")
_LANGUAGE_BOOST = rt.Enum("MinimaxVoice_LanguageBoost")
