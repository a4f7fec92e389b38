"""`FallbackNeuphonicVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_neuphonic_voice__model import FallbackNeuphonicVoice_Model
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackNeuphonicVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `neuphonic`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["neuphonic"]
    voice_id: str
    model: FallbackNeuphonicVoice_Model | None = None
    language: dict[str, Any]
    speed: int | float | None = None
    """From 0.25 to 2."""
    chunk_plan: ChunkPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["neuphonic"],
            voice_id: str,
            model: (
                FallbackNeuphonicVoice_Model | enum_texts.FallbackNeuphonicVoice_Model | None
            ) = None,
            language: dict[str, Any],
            speed: int | float | None = None,
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
        self.language = get("language")
        self.speed = get("speed")
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
                "provider": rt.Const("neuphonic"),
                "voiceId": rt.TEXT,
                "model": _MODEL,
                "language": rt.OBJECT,
                "speed": rt.Number(minimum=0.25, maximum=2),
                "chunkPlan": rt.Ref("ChunkPlan"),
            },
        )


_MODEL = rt.Enum("FallbackNeuphonicVoice_Model")
