"""`AssistantSpeechWordTimestamp`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AssistantSpeechWordTimestamp(rt.Record):
    """Found in `AssistantSpeechWordProgressTiming.words`."""

    word: str
    start_ms: int | float
    end_ms: int | float

    def _fill(self: Any, get: rt.Get) -> None:
        self.word = get("word")
        self.start_ms = get("startMs")
        self.end_ms = get("endMs")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "word": rt.TEXT,
                "startMs": rt.NUMBER,
                "endMs": rt.NUMBER,
            },
        )
