"""`NeuphonicVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.neuphonic_voice__model import NeuphonicVoice_Model
    from .chunk_plan import ChunkPlan
    from .fallback_plan import FallbackPlan


@rt.dataclass(slots=True, kw_only=True)
class NeuphonicVoice(rt.BranchRecord):
    """Found in `AssistantOverrides.voice` where `provider` is `neuphonic` and 6 more."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["neuphonic"]
    voice_id: str
    model: NeuphonicVoice_Model | None = None
    language: dict[str, Any]
    speed: int | float | None = None
    """From 0.25 to 2."""
    chunk_plan: ChunkPlan | None = None
    fallback_plan: FallbackPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["neuphonic"],
            voice_id: str,
            model: NeuphonicVoice_Model | enum_texts.FallbackNeuphonicVoice_Model | None = None,
            language: dict[str, Any],
            speed: int | float | None = None,
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
        self.language = get("language")
        self.speed = get("speed")
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
                "provider": rt.Const("neuphonic"),
                "voiceId": rt.TEXT,
                "model": _MODEL,
                "language": rt.OBJECT,
                "speed": rt.Number(minimum=0.25, maximum=2),
                "chunkPlan": rt.Ref("ChunkPlan"),
                "fallbackPlan": rt.Ref("FallbackPlan"),
            },
        )


_MODEL = rt.Enum("NeuphonicVoice_Model")
