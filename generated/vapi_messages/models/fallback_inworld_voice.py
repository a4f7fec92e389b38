"""`FallbackInworldVoice`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_inworld_voice__language_code import FallbackInworldVoice_LanguageCode
    from ..enums.fallback_inworld_voice__voice_id import FallbackInworldVoice_VoiceId
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackInworldVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `inworld`."""

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
        self.caching_enabled = data["cachingEnabled"] if "cachingEnabled" in data else None
        self.provider = data["provider"] if "provider" in data else None
        self.voice_id = _VOICE_ID.decode(data["voiceId"]) if "voiceId" in data else None
        self.model = data["model"] if "model" in data else None
        self.language_code = (
            _LANGUAGE_CODE.decode(data["languageCode"]) if "languageCode" in data else None
        )
        self.temperature = data["temperature"] if "temperature" in data else None
        self.speaking_rate = data["speakingRate"] if "speakingRate" in data else None
        if "chunkPlan" in data and (v := data["chunkPlan"]) is not None:
            unread["chunk_plan"] = ["chunkPlan", _CHUNK_PLAN, v]
        else:
            self.chunk_plan = None
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
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
