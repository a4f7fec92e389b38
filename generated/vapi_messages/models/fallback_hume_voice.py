"""`FallbackHumeVoice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_hume_voice__model import FallbackHumeVoice_Model
    from .chunk_plan import ChunkPlan


@rt.dataclass(slots=True, kw_only=True)
class FallbackHumeVoice(rt.BranchRecord):
    """Found in `FallbackPlan.voices` where `provider` is `hume`."""

    caching_enabled: bool | None = None
    """Default: `true`."""
    provider: Literal["hume"]
    model: FallbackHumeVoice_Model | None = None
    voice_id: str
    is_custom_hume_voice: bool | None = None
    description: str | None = None
    chunk_plan: ChunkPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            caching_enabled: bool | None = None,
            provider: Literal["hume"],
            model: FallbackHumeVoice_Model | enum_texts.FallbackHumeVoice_Model | None = None,
            voice_id: str,
            is_custom_hume_voice: bool | None = None,
            description: str | None = None,
            chunk_plan: ChunkPlan | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.caching_enabled = get("cachingEnabled")
        self.provider = get("provider")
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        self.voice_id = get("voiceId")
        self.is_custom_hume_voice = get("isCustomHumeVoice")
        self.description = get("description")
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
                "provider": rt.Const("hume"),
                "model": _MODEL,
                "voiceId": rt.TEXT,
                "isCustomHumeVoice": rt.BOOLEAN,
                "description": rt.TEXT,
                "chunkPlan": rt.Ref("ChunkPlan"),
            },
        )


_MODEL = rt.Enum("FallbackHumeVoice_Model")
