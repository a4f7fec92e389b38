"""`FallbackCartesiaVoice`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_cartesia_voice__language import FallbackCartesiaVoice_Language
    from ..enums.fallback_cartesia_voice__model import FallbackCartesiaVoice_Model
    from .cartesia_experimental_controls import CartesiaExperimentalControls
    from .cartesia_generation_config import CartesiaGenerationConfig
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackCartesiaVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `cartesia`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["cartesia"]
    voice_id: str
    model: FallbackCartesiaVoice_Model | None = None
    language: FallbackCartesiaVoice_Language | None = None
    experimental_controls: CartesiaExperimentalControls | None = None
    generation_config: CartesiaGenerationConfig | None = None
    pronunciation_dict_id: str | None = None
    chunk_plan: ChunkPlan | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.caching_enabled = data["cachingEnabled"] if "cachingEnabled" in data else None
        self.provider = data["provider"] if "provider" in data else None
        self.voice_id = data["voiceId"] if "voiceId" in data else None
        self.model = _MODEL.decode(data["model"]) if "model" in data else None
        self.language = _LANGUAGE.decode(data["language"]) if "language" in data else None
        if "experimentalControls" in data and (v := data["experimentalControls"]) is not None:
            unread["experimental_controls"] = ["experimentalControls", _EXPERIMENTAL_CONTROLS, v]
        else:
            self.experimental_controls = None
        if "generationConfig" in data and (v := data["generationConfig"]) is not None:
            unread["generation_config"] = ["generationConfig", _GENERATION_CONFIG, v]
        else:
            self.generation_config = None
        self.pronunciation_dict_id = (
            data["pronunciationDictId"] if "pronunciationDictId" in data else None
        )
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
            out["voiceId"] = v
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if "experimentalControls" not in out and (v := record.experimental_controls) is not None:
            out["experimentalControls"] = rt.ENCODERS[type(v)](v)
        if "generationConfig" not in out and (v := record.generation_config) is not None:
            out["generationConfig"] = rt.ENCODERS[type(v)](v)
        if (v := record.pronunciation_dict_id) is not None:
            out["pronunciationDictId"] = v
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
                "provider": rt.Const("cartesia"),
                "voiceId": rt.TEXT,
                "model": _MODEL,
                "language": _LANGUAGE,
                "experimentalControls": _EXPERIMENTAL_CONTROLS,
                "generationConfig": _GENERATION_CONFIG,
                "pronunciationDictId": rt.TEXT,
                "chunkPlan": _CHUNK_PLAN,
            },
            required=("provider", "voiceId"),
        )


_MODEL = rt.Enum("FallbackCartesiaVoice_Model")
_LANGUAGE = rt.Enum("FallbackCartesiaVoice_Language")
_EXPERIMENTAL_CONTROLS = rt.Ref("CartesiaExperimentalControls")
_GENERATION_CONFIG = rt.Ref("CartesiaGenerationConfig")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
