"""`MinimaxVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.minimax_voice__language_boost import MinimaxVoice_LanguageBoost
    from ..enums.minimax_voice__model import MinimaxVoice_Model
    from ..enums.minimax_voice__region import MinimaxVoice_Region
    from ..enums.minimax_voice__subtitle_type import MinimaxVoice_SubtitleType
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class MinimaxVoice(rt.Record):
    """The object `MinimaxVoice`."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "cachingEnabled" in data and (v := data["cachingEnabled"]) is not None:
            self.caching_enabled = v
            unread -= 1
        else:
            self.caching_enabled = None
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := data.get("voiceId")) is not None:
            unread -= 1
        self.voice_id = v
        if "model" in data and (v := data["model"]) is not None:
            self.model = _MODEL.decode(v)
            unread -= 1
        else:
            self.model = None
        if "emotion" in data and (v := data["emotion"]) is not None:
            self.emotion = v
            unread -= 1
        else:
            self.emotion = None
        if "subtitleType" in data and (v := data["subtitleType"]) is not None:
            self.subtitle_type = _SUBTITLE_TYPE.decode(v)
            unread -= 1
        else:
            self.subtitle_type = None
        if "pitch" in data and (v := data["pitch"]) is not None:
            self.pitch = v
            unread -= 1
        else:
            self.pitch = None
        if "speed" in data and (v := data["speed"]) is not None:
            self.speed = v
            unread -= 1
        else:
            self.speed = None
        if "volume" in data and (v := data["volume"]) is not None:
            self.volume = v
            unread -= 1
        else:
            self.volume = None
        if "region" in data and (v := data["region"]) is not None:
            self.region = _REGION.decode(v)
            unread -= 1
        else:
            self.region = None
        if "languageBoost" in data and (v := data["languageBoost"]) is not None:
            self.language_boost = _LANGUAGE_BOOST.decode(v)
            unread -= 1
        else:
            self.language_boost = None
        if (
            "textNormalizationEnabled" in data
            and (v := data["textNormalizationEnabled"]) is not None
        ):
            self.text_normalization_enabled = v
            unread -= 1
        else:
            self.text_normalization_enabled = None
        if "chunkPlan" in data and (v := data["chunkPlan"]) is not None:
            self.chunk_plan = _CHUNK_PLAN.decode(v)
            unread -= 1
        else:
            self.chunk_plan = None
        if "fallbackPlan" in data and (v := data["fallbackPlan"]) is not None:
            self.fallback_plan = _FALLBACK_PLAN.decode(v)
            unread -= 1
        else:
            self.fallback_plan = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.caching_enabled is not None:
            out["cachingEnabled"] = record.caching_enabled
        if record.provider is not None:
            out["provider"] = record.provider
        if record.voice_id is not None:
            out["voiceId"] = record.voice_id
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if record.emotion is not None:
            out["emotion"] = record.emotion
        if (v := record.subtitle_type) is not None:
            out["subtitleType"] = rt.ENCODERS[type(v)](v)
        if record.pitch is not None:
            out["pitch"] = record.pitch
        if record.speed is not None:
            out["speed"] = record.speed
        if record.volume is not None:
            out["volume"] = record.volume
        if (v := record.region) is not None:
            out["region"] = rt.ENCODERS[type(v)](v)
        if (v := record.language_boost) is not None:
            out["languageBoost"] = rt.ENCODERS[type(v)](v)
        if record.text_normalization_enabled is not None:
            out["textNormalizationEnabled"] = record.text_normalization_enabled
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
