"""`CartesiaVoice`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.cartesia_voice__language import CartesiaVoice_Language
    from ..enums.cartesia_voice__model import CartesiaVoice_Model
    from .cartesia_experimental_controls import CartesiaExperimentalControls
    from .cartesia_generation_config import CartesiaGenerationConfig
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class CartesiaVoice(rt.Record):
    """The object `CartesiaVoice`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["cartesia"]
    voice_id: str
    model: CartesiaVoice_Model | None = None
    language: CartesiaVoice_Language | None = None
    experimental_controls: CartesiaExperimentalControls | None = None
    generation_config: CartesiaGenerationConfig | None = None
    pronunciation_dict_id: str | None = None
    chunk_plan: ChunkPlan | None = None
    fallback_plan: FallbackPlan | None = None

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
        if "language" in data and (v := data["language"]) is not None:
            self.language = _LANGUAGE.decode(v)
            unread -= 1
        else:
            self.language = None
        if "experimentalControls" in data and (v := data["experimentalControls"]) is not None:
            self.experimental_controls = _EXPERIMENTAL_CONTROLS.decode(v)
            unread -= 1
        else:
            self.experimental_controls = None
        if "generationConfig" in data and (v := data["generationConfig"]) is not None:
            self.generation_config = _GENERATION_CONFIG.decode(v)
            unread -= 1
        else:
            self.generation_config = None
        if "pronunciationDictId" in data and (v := data["pronunciationDictId"]) is not None:
            self.pronunciation_dict_id = v
            unread -= 1
        else:
            self.pronunciation_dict_id = None
        if "chunkPlan" in data and (v := data["chunkPlan"]) is not None:
            self.chunk_plan = _CHUNK_PLAN.decode(v)
            unread -= 1
        else:
            self.chunk_plan = None
        if "fallbackPlan" in data and (v := data["fallbackPlan"]) is not None:
            self.fallback_plan = _FALLBACK_PLAN.decode(v)
            unread -= 1
        else:
            self.fallback_plan = None
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
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if (v := record.experimental_controls) is not None:
            out["experimentalControls"] = rt.ENCODERS[type(v)](v)
        if (v := record.generation_config) is not None:
            out["generationConfig"] = rt.ENCODERS[type(v)](v)
        if record.pronunciation_dict_id is not None:
            out["pronunciationDictId"] = record.pronunciation_dict_id
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
                "provider": rt.Const("cartesia"),
                "voiceId": rt.TEXT,
                "model": _MODEL,
                "language": _LANGUAGE,
                "experimentalControls": _EXPERIMENTAL_CONTROLS,
                "generationConfig": _GENERATION_CONFIG,
                "pronunciationDictId": rt.TEXT,
                "chunkPlan": _CHUNK_PLAN,
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider", "voiceId"),
        )


_MODEL = rt.Enum("CartesiaVoice_Model")
_LANGUAGE = rt.Enum("CartesiaVoice_Language")
_EXPERIMENTAL_CONTROLS = rt.Ref("CartesiaExperimentalControls")
_GENERATION_CONFIG = rt.Ref("CartesiaGenerationConfig")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
_FALLBACK_PLAN = rt.Ref("FallbackPlan")
