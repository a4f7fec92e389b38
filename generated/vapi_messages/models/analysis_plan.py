"""`AnalysisPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .structured_data_multi_plan import StructuredDataMultiPlan
    from .structured_data_plan import StructuredDataPlan
    from .success_evaluation_plan import SuccessEvaluationPlan
    from .summary_plan import SummaryPlan


@rt.dataclass(slots=True, kw_only=True)
class AnalysisPlan(rt.Record):
    """The object `AnalysisPlan`."""

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
        unread = len(data)
        if "minMessagesThreshold" in data and (v := data["minMessagesThreshold"]) is not None:
            self.min_messages_threshold = v
            unread -= 1
        else:
            self.min_messages_threshold = None
        if "summaryPlan" in data and (v := data["summaryPlan"]) is not None:
            self.summary_plan = _SUMMARY_PLAN.decode(v)
            unread -= 1
        else:
            self.summary_plan = None
        if "structuredDataPlan" in data and (v := data["structuredDataPlan"]) is not None:
            self.structured_data_plan = _STRUCTURED_DATA_PLAN.decode(v)
            unread -= 1
        else:
            self.structured_data_plan = None
        if "structuredDataMultiPlan" in data and (v := data["structuredDataMultiPlan"]) is not None:
            self.structured_data_multi_plan = _STRUCTURED_DATA_MULTI_PLAN.decode(v)
            unread -= 1
        else:
            self.structured_data_multi_plan = None
        if "successEvaluationPlan" in data and (v := data["successEvaluationPlan"]) is not None:
            self.success_evaluation_plan = _SUCCESS_EVALUATION_PLAN.decode(v)
            unread -= 1
        else:
            self.success_evaluation_plan = None
        if "outcomeIds" in data and (v := data["outcomeIds"]) is not None:
            self.outcome_ids = v
            unread -= 1
        else:
            self.outcome_ids = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.min_messages_threshold is not None:
            out["minMessagesThreshold"] = record.min_messages_threshold
        if (v := record.summary_plan) is not None:
            out["summaryPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.structured_data_plan) is not None:
            out["structuredDataPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.structured_data_multi_plan) is not None:
            out["structuredDataMultiPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.success_evaluation_plan) is not None:
            out["successEvaluationPlan"] = rt.ENCODERS[type(v)](v)
        if record.outcome_ids is not None:
            out["outcomeIds"] = record.outcome_ids
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
