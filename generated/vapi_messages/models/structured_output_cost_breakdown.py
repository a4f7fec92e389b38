"""`StructuredOutputCostBreakdown`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class StructuredOutputCostBreakdown(rt.Record):
    """Found in `AnalysisCost.structured_output_breakdown`."""

    structured_output_id: str
    name: str
    cost: int | float
    prompt_tokens: int | float
    completion_tokens: int | float
    cached_prompt_tokens: int | float | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.structured_output_id = get("structuredOutputId")
        self.name = get("name")
        self.cost = get("cost")
        self.prompt_tokens = get("promptTokens")
        self.completion_tokens = get("completionTokens")
        self.cached_prompt_tokens = get("cachedPromptTokens")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "structuredOutputId": rt.TEXT,
                "name": rt.TEXT,
                "cost": rt.NUMBER,
                "promptTokens": rt.NUMBER,
                "completionTokens": rt.NUMBER,
                "cachedPromptTokens": rt.NUMBER,
            },
        )
