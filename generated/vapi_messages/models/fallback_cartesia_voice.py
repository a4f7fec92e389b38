"""`FallbackCartesiaVoice`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
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
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "cachingEnabled": rt.BOOLEAN,
                "provider": rt.Const("cartesia"),
                "voiceId": rt.TEXT,
                "model": _MODEL,
                "language": _LANGUAGE,
                "experimentalControls": rt.Ref("CartesiaExperimentalControls"),
                "generationConfig": rt.Ref("CartesiaGenerationConfig"),
                "pronunciationDictId": rt.TEXT,
                "chunkPlan": rt.Ref("ChunkPlan"),
            },
        )


_MODEL = rt.Enum("FallbackCartesiaVoice_Model")
_LANGUAGE = rt.Enum("FallbackCartesiaVoice_Language")
