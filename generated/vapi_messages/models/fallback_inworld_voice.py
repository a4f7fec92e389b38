"""`FallbackInworldVoice`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.caching_enabled = data.get("cachingEnabled")
        self.provider = data.get("provider")
        self.voice_id = None if (v := data.get("voiceId")) is None else _VOICE_ID.decode(v)
        self.model = data.get("model")
        self.language_code = (
            None if (v := data.get("languageCode")) is None else _LANGUAGE_CODE.decode(v)
        )
        self.temperature = data.get("temperature")
        self.speaking_rate = data.get("speakingRate")
        if (v := data.get("chunkPlan")) is None:
            self.chunk_plan = None
        else:
            unread["chunk_plan"] = ["chunkPlan", _CHUNK_PLAN, v]
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
            out["voiceId"] = rt.ENCODERS[type(v)](v)
        if (v := record.model) is not None:
            out["model"] = v
        if (v := record.language_code) is not None:
            out["languageCode"] = rt.ENCODERS[type(v)](v)
        if (v := record.temperature) is not None:
            out["temperature"] = v
        if (v := record.speaking_rate) is not None:
            out["speakingRate"] = v
        if "chunkPlan" not in out and (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record)
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
        )


_VOICE_ID = rt.Enum("FallbackInworldVoice_VoiceId")
_LANGUAGE_CODE = rt.Enum("FallbackInworldVoice_LanguageCode")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
