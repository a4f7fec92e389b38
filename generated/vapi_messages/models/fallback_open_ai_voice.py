"""`FallbackOpenAIVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_open_ai_voice__model import FallbackOpenAIVoice_Model
    from ..enums.fallback_open_ai_voice__voice_id import FallbackOpenAIVoice_VoiceId
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackOpenAIVoice(rt.Record):
    """The object `FallbackOpenAIVoice`."""

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
            v = _MODEL.decode(v)
            unread -= 1
        self.model = v
        if (v := get("instructions")) is not None:
            unread -= 1
        self.instructions = v
        if (v := get("speed")) is not None:
            unread -= 1
        self.speed = v
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
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if record.instructions is not None:
            out["instructions"] = record.instructions
        if record.speed is not None:
            out["speed"] = record.speed
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
                "provider": rt.Const("openai"),
                "voiceId": _VOICE_ID,
                "model": _MODEL,
                "instructions": rt.Text(max_length=10000),
                "speed": rt.Number(minimum=0.25, maximum=4),
                "chunkPlan": _CHUNK_PLAN,
            },
            required=("provider", "voiceId"),
            extra=rt.ANY,
        )


_VOICE_ID = rt.Known(rt.Enum("FallbackOpenAIVoice_VoiceId"), rt.TEXT)
_MODEL = rt.Enum("FallbackOpenAIVoice_Model")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
KNOWN_KEYS = frozenset(
    {
        "cachingEnabled",
        "provider",
        "voiceId",
        "model",
        "instructions",
        "speed",
        "chunkPlan",
    }
)
