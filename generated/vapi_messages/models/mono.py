"""`Mono`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class Mono(rt.Record):
    """Found in `Recording.mono`."""

    combined_url: str | None = None
    assistant_url: str | None = None
    customer_url: str | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.combined_url = get("combinedUrl")
        self.assistant_url = get("assistantUrl")
        self.customer_url = get("customerUrl")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "combinedUrl": rt.TEXT,
                "assistantUrl": rt.TEXT,
                "customerUrl": rt.TEXT,
            },
        )
