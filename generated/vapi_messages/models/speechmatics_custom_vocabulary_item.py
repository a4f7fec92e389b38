"""`SpeechmaticsCustomVocabularyItem`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SpeechmaticsCustomVocabularyItem(rt.Record):
    """Found in `FallbackSpeechmaticsTranscriber.custom_vocabulary` and 1 more."""

    content: str
    """At least 1 character."""
    sounds_like: list[str] | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.content = get("content")
        self.sounds_like = get("soundsLike")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "content": rt.Text(min_length=1),
                "soundsLike": rt.Array(rt.TEXT),
            },
        )
