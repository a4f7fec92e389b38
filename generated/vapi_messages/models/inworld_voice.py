"""`InworldVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.inworld_voice__language_code import InworldVoice_LanguageCode
    from ..enums.inworld_voice__voice_id import InworldVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class InworldVoice(rt.Record):
    """The object `InworldVoice`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["inworld"]
    voice_id: InworldVoice_VoiceId
    model: Literal["inworld-tts-1"] | None = None
    """Default: `"inworld-tts-1"`."""
    language_code: InworldVoice_LanguageCode | None = None
    """Default: `"en"`."""
    temperature: int | float | None = None
    """From 0.1 to 2. Default: `1.1`."""
    speaking_rate: int | float | None = None
    """From 0.5 to 1.5. Default: `1`."""
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
            v = _VOICE_ID.decode(v)
            unread -= 1
        self.voice_id = v
        if "model" in data and (v := data["model"]) is not None:
            self.model = v
            unread -= 1
        else:
            self.model = None
        if "languageCode" in data and (v := data["languageCode"]) is not None:
            self.language_code = _LANGUAGE_CODE.decode(v)
            unread -= 1
        else:
            self.language_code = None
        if "temperature" in data and (v := data["temperature"]) is not None:
            self.temperature = v
            unread -= 1
        else:
            self.temperature = None
        if "speakingRate" in data and (v := data["speakingRate"]) is not None:
            self.speaking_rate = v
            unread -= 1
        else:
            self.speaking_rate = None
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
                "provider": rt.Const("inworld"),
                "voiceId": _VOICE_ID,
                "model": rt.Const("inworld-tts-1"),
                "languageCode": _LANGUAGE_CODE,
                "temperature": rt.Number(minimum=0.1, maximum=2),
                "speakingRate": rt.Number(minimum=0.5, maximum=1.5),
                "chunkPlan": _CHUNK_PLAN,
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider", "voiceId"),
        )


_VOICE_ID = rt.Enum("InworldVoice_VoiceId")
_LANGUAGE_CODE = rt.Enum("InworldVoice_LanguageCode")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
_FALLBACK_PLAN = rt.Ref("FallbackPlan")
