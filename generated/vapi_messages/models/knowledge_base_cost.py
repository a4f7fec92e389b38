"""`KnowledgeBaseCost`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class KnowledgeBaseCost(rt.Record):
    """Found in `Call.costs` where `type` is `knowledge-base` and 1 more."""

    type: Literal["knowledge-base"]
    model: dict[str, Any]
    prompt_tokens: int | float
    completion_tokens: int | float
    cost: int | float

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.model = get("model")
        self.prompt_tokens = get("promptTokens")
        self.completion_tokens = get("completionTokens")
        self.cost = get("cost")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("knowledge-base"),
                "model": rt.OBJECT,
                "promptTokens": rt.NUMBER,
                "completionTokens": rt.NUMBER,
                "cost": rt.NUMBER,
            },
        )
