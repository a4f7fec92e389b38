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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("cachingEnabled")) is not None:
            unread -= 1
        self.caching_enabled = v
        if (v := get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := get("voiceId")) is not None:
            unread -= 1
        self.voice_id = v
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
            unread -= 1
        self.model = v
        if (v := get("emotion")) is not None:
            unread -= 1
        self.emotion = v
        if (v := get("subtitleType")) is not None:
            v = _SUBTITLE_TYPE.decode(v)
            unread -= 1
        self.subtitle_type = v
        if (v := get("pitch")) is not None:
            unread -= 1
        self.pitch = v
        if (v := get("speed")) is not None:
            unread -= 1
        self.speed = v
        if (v := get("volume")) is not None:
            unread -= 1
        self.volume = v
        if (v := get("region")) is not None:
            v = _REGION.decode(v)
            unread -= 1
        self.region = v
        if (v := get("languageBoost")) is not None:
            v = _LANGUAGE_BOOST.decode(v)
            unread -= 1
        self.language_boost = v
        if (v := get("textNormalizationEnabled")) is not None:
            unread -= 1
        self.text_normalization_enabled = v
        if (v := get("chunkPlan")) is not None:
            v = _CHUNK_PLAN.decode(v)
            unread -= 1
        self.chunk_plan = v
        if (v := get("fallbackPlan")) is not None:
            v = _FALLBACK_PLAN.decode(v)
            unread -= 1
        self.fallback_plan = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_MODEL = rt.Enum("MinimaxVoice_Model")
_SUBTITLE_TYPE = rt.Enum("MinimaxVoice_SubtitleType")
_REGION = rt.Enum("MinimaxVoice_Region")
_LANGUAGE_BOOST = rt.Enum("MinimaxVoice_LanguageBoost")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
_FALLBACK_PLAN = rt.Ref("FallbackPlan")
KNOWN_KEYS = frozenset(
    {
        "cachingEnabled",
        "provider",
        "voiceId",
        "model",
        "emotion",
        "subtitleType",
        "pitch",
        "speed",
        "volume",
        "region",
        "languageBoost",
        "textNormalizationEnabled",
        "chunkPlan",
        "fallbackPlan",
    }
)
