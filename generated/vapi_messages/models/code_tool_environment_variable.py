"""`CodeToolEnvironmentVariable`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class CodeToolEnvironmentVariable(rt.Record):
    """Found in `CreateCodeToolDTO.environment_variables`."""

    name: str
    """At most 64 characters. Matches `^[A-Z][A-Z0-9_]*$`."""
    value: str
    """At most 10000 characters."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.name = get("name")
        self.value = get("value")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "name": rt.Text(max_length=64, pattern="^[A-Z][A-Z0-9_]*\\Z"),
                "value": rt.Text(max_length=10000),
            },
        )
