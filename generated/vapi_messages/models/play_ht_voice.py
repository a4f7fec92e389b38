"""`PlayHTVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.play_ht_voice__emotion import PlayHTVoice_Emotion
    from ..enums.play_ht_voice__language import PlayHTVoice_Language
    from ..enums.play_ht_voice__model import PlayHTVoice_Model
    from ..enums.play_ht_voice__voice_id import PlayHTVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class PlayHTVoice(rt.BranchRecord):
    """Found in `AssistantOverrides.voice` where `provider` is `playht` and 6 more."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["playht"]
    voice_id: PlayHTVoice_VoiceId | str
    speed: int | float | None = None
    """From 0.1 to 5."""
    temperature: int | float | None = None
    """From 0.1 to 2."""
    emotion: PlayHTVoice_Emotion | None = None
    voice_guidance: int | float | None = None
    """From 1 to 6."""
    style_guidance: int | float | None = None
    """From 1 to 30."""
    text_guidance: int | float | None = None
    """From 1 to 2."""
    model: PlayHTVoice_Model | None = None
    language: PlayHTVoice_Language | None = None
    chunk_plan: ChunkPlan | None = None
    fallback_plan: FallbackPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["playht"],
            voice_id: PlayHTVoice_VoiceId | enum_texts.FallbackPlayHTVoice_VoiceId | str,
            speed: int | float | None = None,
            temperature: int | float | None = None,
            emotion: PlayHTVoice_Emotion | enum_texts.FallbackPlayHTVoice_Emotion | None = None,
            voice_guidance: int | float | None = None,
            style_guidance: int | float | None = None,
            text_guidance: int | float | None = None,
            model: PlayHTVoice_Model | enum_texts.FallbackPlayHTVoice_Model | None = None,
            language: PlayHTVoice_Language | enum_texts.FallbackPlayHTVoice_Language | None = None,
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
                "fallbackPlan": rt.Ref("FallbackPlan"),
            },
        )


_VOICE_ID = rt.EnumOr(rt.Enum("PlayHTVoice_VoiceId"), rt.TEXT, one_of=True)
_EMOTION = rt.Enum("PlayHTVoice_Emotion")
_MODEL = rt.Enum("PlayHTVoice_Model")
_LANGUAGE = rt.Enum("PlayHTVoice_Language")
