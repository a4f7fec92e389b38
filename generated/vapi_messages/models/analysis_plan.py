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
        unread: dict[str, Any] = {}
        self.min_messages_threshold = (
            data["minMessagesThreshold"] if "minMessagesThreshold" in data else None
        )
        if "summaryPlan" in data and (v := data["summaryPlan"]) is not None:
            unread["summary_plan"] = ["summaryPlan", _SUMMARY_PLAN, v]
        else:
            self.summary_plan = None
        if "structuredDataPlan" in data and (v := data["structuredDataPlan"]) is not None:
            unread["structured_data_plan"] = ["structuredDataPlan", _STRUCTURED_DATA_PLAN, v]
        else:
            self.structured_data_plan = None
        if "structuredDataMultiPlan" in data and (v := data["structuredDataMultiPlan"]) is not None:
            unread["structured_data_multi_plan"] = [
                "structuredDataMultiPlan",
                _STRUCTURED_DATA_MULTI_PLAN,
                v,
            ]
        else:
            self.structured_data_multi_plan = None
        if "successEvaluationPlan" in data and (v := data["successEvaluationPlan"]) is not None:
            unread["success_evaluation_plan"] = [
                "successEvaluationPlan",
                _SUCCESS_EVALUATION_PLAN,
                v,
            ]
        else:
            self.success_evaluation_plan = None
        self.outcome_ids = data["outcomeIds"] if "outcomeIds" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.min_messages_threshold) is not None:
            out["minMessagesThreshold"] = v
        if "summaryPlan" not in out and (v := record.summary_plan) is not None:
            out["summaryPlan"] = rt.ENCODERS[type(v)](v)
        if "structuredDataPlan" not in out and (v := record.structured_data_plan) is not None:
            out["structuredDataPlan"] = rt.ENCODERS[type(v)](v)
        if (
            "structuredDataMultiPlan" not in out
            and (v := record.structured_data_multi_plan) is not None
        ):
            out["structuredDataMultiPlan"] = rt.ENCODERS[type(v)](v)
        if "successEvaluationPlan" not in out and (v := record.success_evaluation_plan) is not None:
            out["successEvaluationPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.outcome_ids) is not None:
            out["outcomeIds"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
