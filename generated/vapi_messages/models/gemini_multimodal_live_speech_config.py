"""`GeminiMultimodalLiveSpeechConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .gemini_multimodal_live_voice_config import GeminiMultimodalLiveVoiceConfig


@rt.dataclass(slots=True, kw_only=True)
class GeminiMultimodalLiveSpeechConfig(rt.BranchRecord):
    """Found in `GoogleRealtimeConfig.speech_config`."""

    voice_config: GeminiMultimodalLiveVoiceConfig

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("voiceConfig") is None:
            self.voice_config = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "voiceConfig": rt.Ref("GeminiMultimodalLiveVoiceConfig"),
            },
        )
