"""`AssistantSpeechWordProgressTiming`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .assistant_speech_word_timestamp import AssistantSpeechWordTimestamp


@rt.dataclass(slots=True, kw_only=True)
class AssistantSpeechWordProgressTiming(rt.BranchRecord):
    """Found in `ServerMessageAssistantSpeech.timing` where `type` is `word-progress`."""

    type: Literal["word-progress"]
    words_spoken: int | float
    total_words: int | float
    segment: str | None = None
    segment_duration_ms: int | float | None = None
    words: list[AssistantSpeechWordTimestamp] | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.type = get("type")
        self.words_spoken = get("wordsSpoken")
        self.total_words = get("totalWords")
        self.segment = get("segment")
        self.segment_duration_ms = get("segmentDurationMs")
        if get("words") is None:
            self.words = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("word-progress"),
                "wordsSpoken": rt.NUMBER,
                "totalWords": rt.NUMBER,
                "segment": rt.TEXT,
                "segmentDurationMs": rt.NUMBER,
                "words": rt.Array(rt.Ref("AssistantSpeechWordTimestamp")),
            },
        )
