"""`VoicemailDetectionBackoffPlan`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class VoicemailDetectionBackoffPlan(rt.Record):
    """Found in `GoogleVoicemailDetectionPlan.backoff_plan` and 2 more."""

    start_at_seconds: int | float | None = None
    """At least 0. Default: `5`."""
    frequency_seconds: int | float | None = None
    """At least 2.5. Default: `5`."""
    max_retries: int | float | None = None
    """From 1 to 10. Default: `6`."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.start_at_seconds = get("startAtSeconds")
        self.frequency_seconds = get("frequencySeconds")
        self.max_retries = get("maxRetries")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "startAtSeconds": rt.Number(minimum=0),
                "frequencySeconds": rt.Number(minimum=2.5),
                "maxRetries": rt.Number(minimum=1, maximum=10),
            },
        )
