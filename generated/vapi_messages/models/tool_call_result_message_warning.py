"""`ToolCallResultMessageWarning`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ToolCallResultMessageWarning(rt.Record):
    """Found in `ToolCallResultMessage.warnings`."""

    type: Literal["oversized-tool-response"]
    token_count: int | float
    threshold: int | float

    def _fill(self: Any, get: rt.Get) -> None:
        self.type = get("type")
        self.token_count = get("tokenCount")
        self.threshold = get("threshold")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("oversized-tool-response"),
                "tokenCount": rt.NUMBER,
                "threshold": rt.NUMBER,
            },
        )
