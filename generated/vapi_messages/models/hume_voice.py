"""`HumeVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.hume_voice__model import HumeVoice_Model
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class HumeVoice(rt.Record):
    """The object `HumeVoice`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["hume"]
    model: HumeVoice_Model | None = None
    voice_id: str
    is_custom_hume_voice: bool | None = None
    chunk_plan: ChunkPlan | None = None
    description: str | None = None
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
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
            unread -= 1
        self.model = v
        if (v := get("voiceId")) is not None:
            unread -= 1
        self.voice_id = v
        if (v := get("isCustomHumeVoice")) is not None:
            unread -= 1
        self.is_custom_hume_voice = v
        if (v := get("chunkPlan")) is not None:
            v = _CHUNK_PLAN.decode(v)
            unread -= 1
        self.chunk_plan = v
        if (v := get("description")) is not None:
            unread -= 1
        self.description = v
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
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if record.voice_id is not None:
            out["voiceId"] = record.voice_id
        if record.is_custom_hume_voice is not None:
            out["isCustomHumeVoice"] = record.is_custom_hume_voice
        if (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
        if record.description is not None:
            out["description"] = record.description
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
                "provider": rt.Const("hume"),
                "model": _MODEL,
                "voiceId": rt.TEXT,
                "isCustomHumeVoice": rt.BOOLEAN,
                "chunkPlan": _CHUNK_PLAN,
                "description": rt.TEXT,
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider", "voiceId"),
            extra=rt.ANY,
        )


_MODEL = rt.Enum("HumeVoice_Model")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
_FALLBACK_PLAN = rt.Ref("FallbackPlan")
KNOWN_KEYS = frozenset(
    {
        "cachingEnabled",
        "provider",
        "model",
        "voiceId",
        "isCustomHumeVoice",
        "chunkPlan",
        "description",
        "fallbackPlan",
    }
)
