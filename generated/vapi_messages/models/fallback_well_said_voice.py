"""`FallbackWellSaidVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_well_said_voice__model import FallbackWellSaidVoice_Model
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackWellSaidVoice(rt.Record):
    """The object `FallbackWellSaidVoice`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["wellsaid"]
    voice_id: str
    model: FallbackWellSaidVoice_Model | None = None
    enable_ssml: bool | None = None
    library_ids: list[str] | None = None
    chunk_plan: ChunkPlan | None = None

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
            unread -= 1
        self.voice_id = v
        if "model" in data and (v := data["model"]) is not None:
            self.model = _MODEL.decode(v)
            unread -= 1
        else:
            self.model = None
        if "enableSsml" in data and (v := data["enableSsml"]) is not None:
            self.enable_ssml = v
            unread -= 1
        else:
            self.enable_ssml = None
        if "libraryIds" in data and (v := data["libraryIds"]) is not None:
            self.library_ids = v
            unread -= 1
        else:
            self.library_ids = None
        if "chunkPlan" in data and (v := data["chunkPlan"]) is not None:
            self.chunk_plan = _CHUNK_PLAN.decode(v)
            unread -= 1
        else:
            self.chunk_plan = None
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
        if record.voice_id is not None:
            out["voiceId"] = record.voice_id
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if record.enable_ssml is not None:
            out["enableSsml"] = record.enable_ssml
        if record.library_ids is not None:
            out["libraryIds"] = record.library_ids
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
                "provider": rt.Const("wellsaid"),
                "voiceId": rt.TEXT,
                "model": _MODEL,
                "enableSsml": rt.BOOLEAN,
                "libraryIds": rt.Array(rt.TEXT),
                "chunkPlan": _CHUNK_PLAN,
            },
            required=("provider", "voiceId"),
        )


_MODEL = rt.Enum("FallbackWellSaidVoice_Model")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
