"""`AIEdgeCondition`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AIEdgeCondition(rt.Record):
    """Found in `Edge.condition`."""

    type: Literal["ai"]
    prompt: str
    """At most 1000 characters."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.prompt = get("prompt")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("ai"),
                "prompt": rt.Text(max_length=1000),
            },
        )
