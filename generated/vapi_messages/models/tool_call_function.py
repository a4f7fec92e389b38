"""`ToolCallFunction`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ToolCallFunction(rt.Record):
    """The name and the arguments of a function that the model calls."""

    arguments: dict[str, Any] | str
    """The arguments: in webhooks a JSON object, in OpenAI's format that object as a string."""
    name: str
    """Which function to run.

    At most 80 characters.
    """

    def _fill(self: Any, get: rt.Get) -> None:
        self.arguments = get("arguments")
        self.name = get("name")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "arguments": rt.ByJsonType(rt.OBJECT, rt.TEXT),
                "name": rt.Text(max_length=80),
            },
        )
