"""`StopSpeakingPlan`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class StopSpeakingPlan(rt.Record):
    """Found in `AssistantOverrides.stop_speaking_plan` and 3 more."""

    num_words: int | float | None = None
    """From 0 to 10."""
    voice_seconds: int | float | None = None
    """From 0 to 0.5."""
    backoff_seconds: int | float | None = None
    """From 0 to 10."""
    acknowledgement_phrases: list[str] | None = None
    """Default: `["i understand", "i see", "i got it", "i hear you", "im list ...`."""
    interruption_phrases: list[str] | None = None
    """Default: `["stop", "shut", "up", "enough", "quiet", "silence", "but",  ...`."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.num_words = get("numWords")
        self.voice_seconds = get("voiceSeconds")
        self.backoff_seconds = get("backoffSeconds")
        self.acknowledgement_phrases = get("acknowledgementPhrases")
        self.interruption_phrases = get("interruptionPhrases")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "numWords": rt.Number(minimum=0, maximum=10),
                "voiceSeconds": rt.Number(minimum=0, maximum=0.5),
                "backoffSeconds": rt.Number(minimum=0, maximum=10),
                "acknowledgementPhrases": rt.Array(rt.Text(max_length=240)),
                "interruptionPhrases": rt.Array(rt.Text(max_length=240)),
            },
        )
