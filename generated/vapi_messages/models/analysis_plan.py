"""`AnalysisPlan`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.min_messages_threshold) is not None:
            out["minMessagesThreshold"] = v
        if (v := record.summary_plan) is not None:
            out["summaryPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.structured_data_plan) is not None:
            out["structuredDataPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.structured_data_multi_plan) is not None:
            out["structuredDataMultiPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.success_evaluation_plan) is not None:
            out["successEvaluationPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.outcome_ids) is not None:
            out["outcomeIds"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "minMessagesThreshold": rt.Number(minimum=0),
                "summaryPlan": _SUMMARY_PLAN,
                "structuredDataPlan": _STRUCTURED_DATA_PLAN,
                "structuredDataMultiPlan": _STRUCTURED_DATA_MULTI_PLAN,
                "successEvaluationPlan": _SUCCESS_EVALUATION_PLAN,
                "outcomeIds": rt.Array(rt.TEXT),
            },
        )


_SUMMARY_PLAN = rt.Ref("SummaryPlan")
_STRUCTURED_DATA_PLAN = rt.Ref("StructuredDataPlan")
_STRUCTURED_DATA_MULTI_PLAN = rt.Array(rt.Ref("StructuredDataMultiPlan"))
_SUCCESS_EVALUATION_PLAN = rt.Ref("SuccessEvaluationPlan")
