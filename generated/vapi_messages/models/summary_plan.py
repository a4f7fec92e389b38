"""`SummaryPlan`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SummaryPlan(rt.Record):
    """Found in `AnalysisPlan.summary_plan` and 1 more."""

    messages: list[dict[str, Any]] | None = None
    enabled: bool | None = None
    timeout_seconds: int | float | None = None
    """From 1 to 60."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.messages = get("messages")
        self.enabled = get("enabled")
        self.timeout_seconds = get("timeoutSeconds")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": rt.Array(rt.OBJECT),
                "enabled": rt.BOOLEAN,
                "timeoutSeconds": rt.Number(minimum=1, maximum=60),
            },
        )
