"""`SmallestAIVoice`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.smallest_ai_voice__voice_id import SmallestAIVoice_VoiceId
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class SmallestAIVoice(rt.BranchRecord):
    """Found in `AssistantOverrides.voice` where `provider` is `smallest-ai` and 6 more."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["smallest-ai"]
    voice_id: SmallestAIVoice_VoiceId | str
    model: Literal["lightning"] | None = None
    speed: int | float | None = None
    chunk_plan: ChunkPlan | None = None
    fallback_plan: FallbackPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["smallest-ai"],
            voice_id: SmallestAIVoice_VoiceId | enum_texts.FallbackSmallestAIVoice_VoiceId | str,
            model: Literal["lightning"] | None = None,
            speed: int | float | None = None,
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
        if (v := get("voiceId")) is not None:
            v = _VOICE_ID.decode(v)
        self.voice_id = v
        self.model = get("model")
        self.speed = get("speed")
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
            out["voiceId"] = rt.ENCODERS[type(v)](v)
        if (v := record.model) is not None:
            out["model"] = v
        if (v := record.speed) is not None:
            out["speed"] = v
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
                "provider": rt.Const("smallest-ai"),
                "voiceId": _VOICE_ID,
                "model": rt.Const("lightning"),
                "speed": rt.NUMBER,
                "chunkPlan": _CHUNK_PLAN,
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider", "voiceId"),
        )


_VOICE_ID = rt.EnumOr(rt.Enum("SmallestAIVoice_VoiceId"), rt.TEXT, one_of=True)
_CHUNK_PLAN = rt.Ref("ChunkPlan")
_FALLBACK_PLAN = rt.Ref("FallbackPlan")
