"""`StructuredDataMultiPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .structured_data_plan import StructuredDataPlan


@rt.dataclass(slots=True, kw_only=True)
class StructuredDataMultiPlan(rt.BranchRecord):
    """Found in `AnalysisPlan.structured_data_multi_plan`."""

    key: str
    plan: StructuredDataPlan

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.key = get("key")
        if get("plan") is None:
            self.plan = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "key": rt.TEXT,
                "plan": rt.Ref("StructuredDataPlan"),
            },
        )
