"""`SonioxContextGeneralItem`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SonioxContextGeneralItem(rt.Record):
    """Found in `FallbackSonioxTranscriber.context_general` and 1 more."""

    key: str
    """At least 1 character."""
    value: str
    """At least 1 character."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.key = get("key")
        self.value = get("value")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "key": rt.Text(min_length=1),
                "value": rt.Text(min_length=1),
            },
        )
