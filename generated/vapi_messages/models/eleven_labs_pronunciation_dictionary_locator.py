"""`ElevenLabsPronunciationDictionaryLocator`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ElevenLabsPronunciationDictionaryLocator(rt.Record):
    """Found in `ElevenLabsVoice.pronunciation_dictionary_locators` and 1 more."""

    pronunciation_dictionary_id: str
    version_id: str | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.pronunciation_dictionary_id = get("pronunciationDictionaryId")
        self.version_id = get("versionId")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "pronunciationDictionaryId": rt.TEXT,
                "versionId": rt.TEXT,
            },
        )
