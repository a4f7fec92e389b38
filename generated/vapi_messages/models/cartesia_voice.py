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
            unread -= 1
        self.voice_id = v
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
            unread -= 1
        self.model = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
            unread -= 1
        self.language = v
        if (v := get("experimentalControls")) is not None:
            v = _EXPERIMENTAL_CONTROLS.decode(v)
            unread -= 1
        self.experimental_controls = v
        if (v := get("generationConfig")) is not None:
            v = _GENERATION_CONFIG.decode(v)
            unread -= 1
        self.generation_config = v
        if (v := get("pronunciationDictId")) is not None:
            unread -= 1
        self.pronunciation_dict_id = v
        if (v := get("chunkPlan")) is not None:
            v = _CHUNK_PLAN.decode(v)
            unread -= 1
        self.chunk_plan = v
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_MODEL = rt.Enum("CartesiaVoice_Model")
_LANGUAGE = rt.Enum("CartesiaVoice_Language")
_EXPERIMENTAL_CONTROLS = rt.Ref("CartesiaExperimentalControls")
_GENERATION_CONFIG = rt.Ref("CartesiaGenerationConfig")
_CHUNK_PLAN = rt.Ref("ChunkPlan")
_FALLBACK_PLAN = rt.Ref("FallbackPlan")
KNOWN_KEYS = frozenset(
    {
        "cachingEnabled",
        "provider",
        "voiceId",
        "model",
        "language",
        "experimentalControls",
        "generationConfig",
        "pronunciationDictId",
        "chunkPlan",
        "fallbackPlan",
    }
)
