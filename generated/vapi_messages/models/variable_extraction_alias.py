"""`VariableExtractionAlias`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class VariableExtractionAlias(rt.Record):
    """Found in `VariableExtractionPlan.aliases`."""

    key: str
    """1 to 40 characters. Matches `^[a-zA-Z][a-zA-Z0-9_]*$`."""
    value: str
    """At most 10000 characters."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.key = get("key")
        self.value = get("value")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "key": rt.Text(min_length=1, max_length=40, pattern="^[a-zA-Z][a-zA-Z0-9_]*\\Z"),
                "value": rt.Text(max_length=10000),
            },
        )
