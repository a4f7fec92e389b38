"""`FallbackWellSaidVoice`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
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
        return left

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
                "chunkPlan": rt.Ref("ChunkPlan"),
            },
        )


_MODEL = rt.Enum("FallbackWellSaidVoice_Model")
