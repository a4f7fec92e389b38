"""`TranscriptPlan`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class TranscriptPlan(rt.Record):
    """Found in `ArtifactPlan.transcript_plan`."""

    enabled: bool | None = None
    assistant_name: str | None = None
    user_name: str | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.enabled = get("enabled")
        self.assistant_name = get("assistantName")
        self.user_name = get("userName")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "enabled": rt.BOOLEAN,
                "assistantName": rt.TEXT,
                "userName": rt.TEXT,
            },
        )
