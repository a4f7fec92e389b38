"""`CartesiaVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.cartesia_voice__language import CartesiaVoice_Language
    from ..enums.cartesia_voice__model import CartesiaVoice_Model
    from .cartesia_experimental_controls import CartesiaExperimentalControls
    from .cartesia_generation_config import CartesiaGenerationConfig
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class CartesiaVoice(rt.BranchRecord):
    """Found in `AssistantOverrides.voice` where `provider` is `cartesia` and 6 more."""

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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["cartesia"],
            voice_id: str,
            model: CartesiaVoice_Model | enum_texts.CartesiaVoice_Model | None = None,
            language: CartesiaVoice_Language | enum_texts.CartesiaVoice_Language | None = None,
            experimental_controls: CartesiaExperimentalControls | None = None,
            generation_config: CartesiaGenerationConfig | None = None,
            pronunciation_dict_id: str | None = None,
            chunk_plan: ChunkPlan | None = None,
            fallback_plan: FallbackPlan | None = None,
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
        if get("fallbackPlan") is None:
            self.fallback_plan = None
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
                "fallbackPlan": rt.Ref("FallbackPlan"),
            },
        )


_MODEL = rt.Enum("CartesiaVoice_Model")
_LANGUAGE = rt.Enum("CartesiaVoice_Language")
