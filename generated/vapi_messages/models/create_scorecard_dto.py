"""`CreateScorecardDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .scorecard_metric import ScorecardMetric


@rt.dataclass(slots=True, kw_only=True)
class CreateScorecardDTO(rt.BranchRecord):
    """Found in `ArtifactPlan.scorecards`."""

    name: str | None = None
    """At most 80 characters."""
    description: str | None = None
    """At most 500 characters."""
    metrics: list[ScorecardMetric]
    assistant_ids: list[str] | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.name = get("name")
        self.description = get("description")
        if get("metrics") is None:
            self.metrics = None
        else:
            left += 1
        self.assistant_ids = get("assistantIds")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "name": rt.Text(max_length=80),
                "description": rt.Text(max_length=500),
                "metrics": rt.Array(rt.Ref("ScorecardMetric")),
                "assistantIds": rt.Array(rt.TEXT),
            },
        )
