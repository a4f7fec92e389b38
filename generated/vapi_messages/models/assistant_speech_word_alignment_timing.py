"""`AssistantSpeechWordAlignmentTiming`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AssistantSpeechWordAlignmentTiming(rt.Record):
    """Found in `ServerMessageAssistantSpeech.timing` where `type` is `word-alignment`."""

    type: Literal["word-alignment"]
    words: list[str]
    words_start_times_ms: list[int | float]
    words_end_times_ms: list[int | float]

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.words = get("words")
        self.words_start_times_ms = get("wordsStartTimesMs")
        self.words_end_times_ms = get("wordsEndTimesMs")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("word-alignment"),
                "words": rt.Array(rt.TEXT),
                "wordsStartTimesMs": rt.Array(rt.NUMBER),
                "wordsEndTimesMs": rt.Array(rt.NUMBER),
            },
        )
