"""`HumeVoice`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.hume_voice__model import HumeVoice_Model
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class HumeVoice(rt.BranchRecord):
    """Found in `AssistantOverrides.voice` where `provider` is `hume` and 6 more."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["hume"]
    model: HumeVoice_Model | None = None
    voice_id: str
    is_custom_hume_voice: bool | None = None
    chunk_plan: ChunkPlan | None = None
    description: str | None = None
    fallback_plan: FallbackPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["hume"],
            model: HumeVoice_Model | enum_texts.FallbackHumeVoice_Model | None = None,
            voice_id: str,
            is_custom_hume_voice: bool | None = None,
            chunk_plan: ChunkPlan | None = None,
            description: str | None = None,
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
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        self.voice_id = get("voiceId")
        self.is_custom_hume_voice = get("isCustomHumeVoice")
        if get("chunkPlan") is None:
            self.chunk_plan = None
        else:
            left += 1
        self.description = get("description")
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
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.voice_id) is not None:
            out["voiceId"] = v
        if (v := record.is_custom_hume_voice) is not None:
            out["isCustomHumeVoice"] = v
        if (v := record.chunk_plan) is not None:
            out["chunkPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.description) is not None:
            out["description"] = v
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
                "provider": rt.Const("hume"),
                "model": _MODEL,
                "voiceId": rt.TEXT,
                "isCustomHumeVoice": rt.BOOLEAN,
                "chunkPlan": _CHUNK_PLAN,
                "description": rt.TEXT,
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider", "voiceId"),
        )


_MODEL = rt.Enum("HumeVoice_Model")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
_FALLBACK_PLAN = rt.Ref("FallbackPlan")
