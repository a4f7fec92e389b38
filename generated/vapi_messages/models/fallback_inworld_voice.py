"""`FallbackInworldVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_inworld_voice__language_code import FallbackInworldVoice_LanguageCode
    from ..enums.fallback_inworld_voice__voice_id import FallbackInworldVoice_VoiceId
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackInworldVoice(rt.Record):
    """The object `FallbackInworldVoice`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["inworld"]
    voice_id: FallbackInworldVoice_VoiceId
    model: Literal["inworld-tts-1"] | None = None
    """Default: `"inworld-tts-1"`."""
    language_code: FallbackInworldVoice_LanguageCode | None = None
    """Default: `"en"`."""
    temperature: int | float | None = None
    """From 0.1 to 2. Default: `1.1`."""
    speaking_rate: int | float | None = None
    """From 0.5 to 1.5. Default: `1`."""
    chunk_plan: ChunkPlan | None = None
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
            v = _VOICE_ID.decode(v)
            unread -= 1
        self.voice_id = v
        if (v := get("model")) is not None:
            unread -= 1
        self.model = v
        if (v := get("languageCode")) is not None:
            v = _LANGUAGE_CODE.decode(v)
            unread -= 1
        self.language_code = v
        if (v := get("temperature")) is not None:
            unread -= 1
        self.temperature = v
        if (v := get("speakingRate")) is not None:
            unread -= 1
        self.speaking_rate = v
        if (v := get("chunkPlan")) is not None:
            v = _CHUNK_PLAN.decode(v)
            unread -= 1
        self.chunk_plan = v
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
        if (v := record.voice_id) is not None:
            out["voiceId"] = rt.ENCODERS[type(v)](v)
        if record.model is not None:
            out["model"] = record.model
        if (v := record.language_code) is not None:
            out["languageCode"] = rt.ENCODERS[type(v)](v)
        if record.temperature is not None:
            out["temperature"] = record.temperature
        if record.speaking_rate is not None:
            out["speakingRate"] = record.speaking_rate
        if (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "cachingEnabled": rt.BOOLEAN,
                "provider": rt.Const("inworld"),
                "voiceId": _VOICE_ID,
                "model": rt.Const("inworld-tts-1"),
                "languageCode": _LANGUAGE_CODE,
                "temperature": rt.Number(minimum=0.1, maximum=2),
                "speakingRate": rt.Number(minimum=0.5, maximum=1.5),
                "chunkPlan": _CHUNK_PLAN,
            },
            required=("provider", "voiceId"),
            extra=rt.ANY,
        )


_VOICE_ID = rt.Enum("FallbackInworldVoice_VoiceId")
_LANGUAGE_CODE = rt.Enum("FallbackInworldVoice_LanguageCode")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
KNOWN_KEYS = frozenset(
    {
        "cachingEnabled",
        "provider",
        "voiceId",
        "model",
        "languageCode",
        "temperature",
        "speakingRate",
        "chunkPlan",
    }
)
