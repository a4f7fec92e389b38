"""`AnalysisPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .structured_data_multi_plan import StructuredDataMultiPlan
    from .structured_data_plan import StructuredDataPlan
    from .success_evaluation_plan import SuccessEvaluationPlan
    from .summary_plan import SummaryPlan


@rt.dataclass(slots=True, kw_only=True)
class AnalysisPlan(rt.BranchRecord):
    """Found in `AssistantOverrides.analysis_plan` and 3 more."""

    min_messages_threshold: int | float | None = None
    """At least 0. Deprecated."""
    summary_plan: SummaryPlan | None = None
    """Deprecated."""
    structured_data_plan: StructuredDataPlan | None = None
    """Deprecated."""
    structured_data_multi_plan: list[StructuredDataMultiPlan] | None = None
    """Deprecated."""
    success_evaluation_plan: SuccessEvaluationPlan | None = None
    """Deprecated."""
    outcome_ids: list[str] | None = None
    """Deprecated."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.min_messages_threshold = get("minMessagesThreshold")
        if get("summaryPlan") is None:
            self.summary_plan = None
        else:
            left += 1
        if get("structuredDataPlan") is None:
            self.structured_data_plan = None
        else:
            left += 1
        if get("structuredDataMultiPlan") is None:
            self.structured_data_multi_plan = None
        else:
            left += 1
        if get("successEvaluationPlan") is None:
            self.success_evaluation_plan = None
        else:
            left += 1
        self.outcome_ids = get("outcomeIds")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "minMessagesThreshold": rt.Number(minimum=0),
                "summaryPlan": rt.Ref("SummaryPlan"),
                "structuredDataPlan": rt.Ref("StructuredDataPlan"),
                "structuredDataMultiPlan": rt.Array(rt.Ref("StructuredDataMultiPlan")),
                "successEvaluationPlan": rt.Ref("SuccessEvaluationPlan"),
                "outcomeIds": rt.Array(rt.TEXT),
            },
        )
