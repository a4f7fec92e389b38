"""`GoogleRealtimeConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .gemini_multimodal_live_speech_config import GeminiMultimodalLiveSpeechConfig


@rt.dataclass(slots=True, kw_only=True)
class GoogleRealtimeConfig(rt.BranchRecord):
    """Found in `GoogleModel.realtime_config`."""

    top_p: int | float | None = None
    top_k: int | float | None = None
    presence_penalty: int | float | None = None
    frequency_penalty: int | float | None = None
    speech_config: GeminiMultimodalLiveSpeechConfig | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.top_p = get("topP")
        self.top_k = get("topK")
        self.presence_penalty = get("presencePenalty")
        self.frequency_penalty = get("frequencyPenalty")
        if get("speechConfig") is None:
            self.speech_config = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "topP": rt.NUMBER,
                "topK": rt.NUMBER,
                "presencePenalty": rt.NUMBER,
                "frequencyPenalty": rt.NUMBER,
                "speechConfig": rt.Ref("GeminiMultimodalLiveSpeechConfig"),
            },
        )
