"""`MinimaxVoice`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.caching_enabled) is not None:
            out["cachingEnabled"] = v
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.voice_id) is not None:
            out["voiceId"] = v
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.emotion) is not None:
            out["emotion"] = v
        if (v := record.subtitle_type) is not None:
            out["subtitleType"] = rt.ENCODERS[type(v)](v)
        if (v := record.pitch) is not None:
            out["pitch"] = v
        if (v := record.speed) is not None:
            out["speed"] = v
        if (v := record.volume) is not None:
            out["volume"] = v
        if (v := record.region) is not None:
            out["region"] = rt.ENCODERS[type(v)](v)
        if (v := record.language_boost) is not None:
            out["languageBoost"] = rt.ENCODERS[type(v)](v)
        if (v := record.text_normalization_enabled) is not None:
            out["textNormalizationEnabled"] = v
        if (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
                "chunkPlan": _CHUNK_PLAN,
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider", "voiceId"),
        )


_MODEL = rt.Enum("MinimaxVoice_Model")
_SUBTITLE_TYPE = rt.Enum("MinimaxVoice_SubtitleType")
_REGION = rt.Enum("MinimaxVoice_Region")
_LANGUAGE_BOOST = rt.Enum("MinimaxVoice_LanguageBoost")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
_FALLBACK_PLAN = rt.Ref("FallbackPlan")
