"""`KnowledgeBaseResponseDocument`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class KnowledgeBaseResponseDocument(rt.Record):
    """A document, or a part of one, that the model should read."""

    content: str
    """The text."""
    similarity: int | float
    """How well it fits the question; higher is better."""
    uuid: str | None = None
    """Your id of the document."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.content = get("content")
        self.similarity = get("similarity")
        self.uuid = get("uuid")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "content": rt.TEXT,
                "similarity": rt.NUMBER,
                "uuid": rt.TEXT,
            },
        )
