"""`FallbackWellSaidVoice`: its class, and how it is decoded, encoded and checked."""

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
        unread: dict[str, Any] = {}
        self.caching_enabled = data.get("cachingEnabled")
        self.provider = data.get("provider")
        self.voice_id = data.get("voiceId")
        self.model = None if (v := data.get("model")) is None else _MODEL.decode(v)
        self.enable_ssml = data.get("enableSsml")
        self.library_ids = data.get("libraryIds")
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
            out["voiceId"] = v
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.enable_ssml) is not None:
            out["enableSsml"] = v
        if (v := record.library_ids) is not None:
            out["libraryIds"] = v
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
