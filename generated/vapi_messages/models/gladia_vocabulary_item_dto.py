"""`GladiaVocabularyItemDTO`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class GladiaVocabularyItemDTO(rt.Record):
    """Found in `GladiaCustomVocabularyConfigDTO.vocabulary`."""

    value: str
    pronunciations: list[str] | None = None
    intensity: int | float | None = None
    """From 0 to 1."""
    language: str | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.value = get("value")
        self.pronunciations = get("pronunciations")
        self.intensity = get("intensity")
        self.language = get("language")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "value": rt.TEXT,
                "pronunciations": rt.Array(rt.TEXT),
                "intensity": rt.Number(minimum=0, maximum=1),
                "language": rt.TEXT,
            },
        )
