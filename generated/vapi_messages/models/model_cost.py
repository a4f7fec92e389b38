"""`ModelCost`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ModelCost(rt.Record):
    """Found in `Call.costs` where `type` is `model` and 3 more."""

    type: Literal["model"]
    model: dict[str, Any]
    prompt_tokens: int | float
    completion_tokens: int | float
    cached_prompt_tokens: int | float | None = None
    reasoning_tokens: int | float | None = None
    cost: int | float

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.model = get("model")
        self.prompt_tokens = get("promptTokens")
        self.completion_tokens = get("completionTokens")
        self.cached_prompt_tokens = get("cachedPromptTokens")
        self.reasoning_tokens = get("reasoningTokens")
        self.cost = get("cost")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("model"),
                "model": rt.OBJECT,
                "promptTokens": rt.NUMBER,
                "completionTokens": rt.NUMBER,
                "cachedPromptTokens": rt.NUMBER,
                "reasoningTokens": rt.NUMBER,
                "cost": rt.NUMBER,
            },
        )
