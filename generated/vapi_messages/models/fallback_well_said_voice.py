"""`FallbackWellSaidVoice`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_well_said_voice__model import FallbackWellSaidVoice_Model
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackWellSaidVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `wellsaid`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["wellsaid"]
    voice_id: str
    model: FallbackWellSaidVoice_Model | None = None
    enable_ssml: bool | None = None
    library_ids: list[str] | None = None
    chunk_plan: ChunkPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["wellsaid"],
            voice_id: str,
            model: (
                FallbackWellSaidVoice_Model | enum_texts.FallbackWellSaidVoice_Model | None
            ) = None,
            enable_ssml: bool | None = None,
            library_ids: list[str] | None = None,
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
        self.voice_id = get("voiceId")
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        self.enable_ssml = get("enableSsml")
        self.library_ids = get("libraryIds")
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
            out["voiceId"] = v
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.enable_ssml) is not None:
            out["enableSsml"] = v
        if (v := record.library_ids) is not None:
            out["libraryIds"] = v
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
