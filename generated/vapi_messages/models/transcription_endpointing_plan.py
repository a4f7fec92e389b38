"""`TranscriptionEndpointingPlan`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class TranscriptionEndpointingPlan(rt.Record):
    """Found in `StartSpeakingPlan.transcription_endpointing_plan`."""

    on_punctuation_seconds: int | float | None = None
    """From 0 to 3."""
    on_no_punctuation_seconds: int | float | None = None
    """From 0 to 3."""
    on_number_seconds: int | float | None = None
    """From 0 to 3."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.on_punctuation_seconds = get("onPunctuationSeconds")
        self.on_no_punctuation_seconds = get("onNoPunctuationSeconds")
        self.on_number_seconds = get("onNumberSeconds")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "onPunctuationSeconds": rt.Number(minimum=0, maximum=3),
                "onNoPunctuationSeconds": rt.Number(minimum=0, maximum=3),
                "onNumberSeconds": rt.Number(minimum=0, maximum=3),
            },
        )
