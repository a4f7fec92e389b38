"""`AnthropicThinkingConfig`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AnthropicThinkingConfig(rt.Record):
    """Found in `AnthropicBedrockModel.thinking` and 3 more."""

    type: Literal["enabled"]
    budget_tokens: int | float
    """From 1024 to 100000."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.budget_tokens = get("budgetTokens")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("enabled"),
                "budgetTokens": rt.Number(minimum=1024, maximum=100000),
            },
        )
