"""`MinimaxVoice`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.caching_enabled = data["cachingEnabled"] if "cachingEnabled" in data else None
        self.provider = data["provider"] if "provider" in data else None
        self.voice_id = data["voiceId"] if "voiceId" in data else None
        self.model = _MODEL.decode(data["model"]) if "model" in data else None
        self.emotion = data["emotion"] if "emotion" in data else None
        self.subtitle_type = (
            _SUBTITLE_TYPE.decode(data["subtitleType"]) if "subtitleType" in data else None
        )
        self.pitch = data["pitch"] if "pitch" in data else None
        self.speed = data["speed"] if "speed" in data else None
        self.volume = data["volume"] if "volume" in data else None
        self.region = _REGION.decode(data["region"]) if "region" in data else None
        self.language_boost = (
            _LANGUAGE_BOOST.decode(data["languageBoost"]) if "languageBoost" in data else None
        )
        self.text_normalization_enabled = (
            data["textNormalizationEnabled"] if "textNormalizationEnabled" in data else None
        )
        if "chunkPlan" in data and (v := data["chunkPlan"]) is not None:
            unread["chunk_plan"] = ["chunkPlan", _CHUNK_PLAN, v]
        else:
            self.chunk_plan = None
        if "fallbackPlan" in data and (v := data["fallbackPlan"]) is not None:
            unread["fallback_plan"] = ["fallbackPlan", _FALLBACK_PLAN, v]
        else:
            self.fallback_plan = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
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
        if "chunkPlan" not in out and (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
        if "fallbackPlan" not in out and (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
