"""`GeminiMultimodalLiveVoiceConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .gemini_multimodal_live_prebuilt_voice_config import (
        GeminiMultimodalLivePrebuiltVoiceConfig,
    )


@rt.dataclass(slots=True, kw_only=True)
class GeminiMultimodalLiveVoiceConfig(rt.BranchRecord):
    """Found in `GeminiMultimodalLiveSpeechConfig.voice_config`."""

    prebuilt_voice_config: GeminiMultimodalLivePrebuiltVoiceConfig

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("prebuiltVoiceConfig") is None:
            self.prebuilt_voice_config = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "prebuiltVoiceConfig": rt.Ref("GeminiMultimodalLivePrebuiltVoiceConfig"),
            },
        )
