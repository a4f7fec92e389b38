"""`FallbackCartesiaVoice`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["cartesia"],
            voice_id: str,
            model: FallbackCartesiaVoice_Model | enum_texts.CartesiaVoice_Model | None = None,
            language: (
                FallbackCartesiaVoice_Language | enum_texts.CartesiaVoice_Language | None
            ) = None,
            experimental_controls: CartesiaExperimentalControls | None = None,
            generation_config: CartesiaGenerationConfig | None = None,
            pronunciation_dict_id: str | None = None,
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
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
        if get("experimentalControls") is None:
            self.experimental_controls = None
        else:
            left += 1
        if get("generationConfig") is None:
            self.generation_config = None
        else:
            left += 1
        self.pronunciation_dict_id = get("pronunciationDictId")
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
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if (v := record.experimental_controls) is not None:
            out["experimentalControls"] = rt.ENCODERS[type(v)](v)
        if (v := record.generation_config) is not None:
            out["generationConfig"] = rt.ENCODERS[type(v)](v)
        if (v := record.pronunciation_dict_id) is not None:
            out["pronunciationDictId"] = v
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
