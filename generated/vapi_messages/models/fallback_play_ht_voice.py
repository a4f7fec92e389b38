"""`FallbackPlayHTVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_play_ht_voice__emotion import FallbackPlayHTVoice_Emotion
    from ..enums.fallback_play_ht_voice__language import FallbackPlayHTVoice_Language
    from ..enums.fallback_play_ht_voice__model import FallbackPlayHTVoice_Model
    from ..enums.fallback_play_ht_voice__voice_id import FallbackPlayHTVoice_VoiceId
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackPlayHTVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `playht`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["playht"]
    voice_id: FallbackPlayHTVoice_VoiceId | str
    speed: int | float | None = None
    """From 0.1 to 5."""
    temperature: int | float | None = None
    """From 0.1 to 2."""
    emotion: FallbackPlayHTVoice_Emotion | None = None
    voice_guidance: int | float | None = None
    """From 1 to 6."""
    style_guidance: int | float | None = None
    """From 1 to 30."""
    text_guidance: int | float | None = None
    """From 1 to 2."""
    model: FallbackPlayHTVoice_Model | None = None
    language: FallbackPlayHTVoice_Language | None = None
    chunk_plan: ChunkPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["playht"],
            voice_id: FallbackPlayHTVoice_VoiceId | enum_texts.FallbackPlayHTVoice_VoiceId | str,
            speed: int | float | None = None,
            temperature: int | float | None = None,
            emotion: (
                FallbackPlayHTVoice_Emotion | enum_texts.FallbackPlayHTVoice_Emotion | None
            ) = None,
            voice_guidance: int | float | None = None,
            style_guidance: int | float | None = None,
            text_guidance: int | float | None = None,
            model: FallbackPlayHTVoice_Model | enum_texts.FallbackPlayHTVoice_Model | None = None,
            language: (
                FallbackPlayHTVoice_Language | enum_texts.FallbackPlayHTVoice_Language | None
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
        self.temperature = get("temperature")
        if (v := get("emotion")) is not None:
            v = _EMOTION.decode(v)
        self.emotion = v
        self.voice_guidance = get("voiceGuidance")
        self.style_guidance = get("styleGuidance")
        self.text_guidance = get("textGuidance")
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
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
                "provider": rt.Const("playht"),
                "voiceId": _VOICE_ID,
                "speed": rt.Number(minimum=0.1, maximum=5),
                "temperature": rt.Number(minimum=0.1, maximum=2),
                "emotion": _EMOTION,
                "voiceGuidance": rt.Number(minimum=1, maximum=6),
                "styleGuidance": rt.Number(minimum=1, maximum=30),
                "textGuidance": rt.Number(minimum=1, maximum=2),
                "model": _MODEL,
                "language": _LANGUAGE,
                "chunkPlan": rt.Ref("ChunkPlan"),
            },
        )


_VOICE_ID = rt.EnumOr(rt.Enum("FallbackPlayHTVoice_VoiceId"), rt.TEXT, one_of=True)
_EMOTION = rt.Enum("FallbackPlayHTVoice_Emotion")
_MODEL = rt.Enum("FallbackPlayHTVoice_Model")
_LANGUAGE = rt.Enum("FallbackPlayHTVoice_Language")
