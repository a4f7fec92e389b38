"""`FallbackOpenAIVoice`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_open_ai_voice__model import FallbackOpenAIVoice_Model
    from ..enums.fallback_open_ai_voice__voice_id import FallbackOpenAIVoice_VoiceId
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackOpenAIVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `openai`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["openai"]
    voice_id: FallbackOpenAIVoice_VoiceId | str
    model: FallbackOpenAIVoice_Model | None = None
    instructions: str | None = None
    """At most 10000 characters."""
    speed: int | float | None = None
    """From 0.25 to 4."""
    chunk_plan: ChunkPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["openai"],
            voice_id: FallbackOpenAIVoice_VoiceId | enum_texts.FallbackOpenAIVoice_VoiceId | str,
            model: FallbackOpenAIVoice_Model | enum_texts.FallbackOpenAIVoice_Model | None = None,
            instructions: str | None = None,
            speed: int | float | None = None,
            chunk_plan: ChunkPlan | None = None,
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
        if (v := get("voiceId")) is not None:
            v = _VOICE_ID.decode(v)
        self.voice_id = v
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        self.instructions = get("instructions")
        self.speed = get("speed")
        if get("chunkPlan") is None:
            self.chunk_plan = None
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
            out["voiceId"] = rt.ENCODERS[type(v)](v)
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.instructions) is not None:
            out["instructions"] = v
        if (v := record.speed) is not None:
            out["speed"] = v
        if (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "cachingEnabled": rt.BOOLEAN,
                "provider": rt.Const("openai"),
                "voiceId": _VOICE_ID,
                "model": _MODEL,
                "instructions": rt.Text(max_length=10000),
                "speed": rt.Number(minimum=0.25, maximum=4),
                "chunkPlan": _CHUNK_PLAN,
            },
            required=("provider", "voiceId"),
        )


_VOICE_ID = rt.EnumOr(rt.Enum("FallbackOpenAIVoice_VoiceId"), rt.TEXT, one_of=True)
_MODEL = rt.Enum("FallbackOpenAIVoice_Model")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
