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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("minMessagesThreshold")) is not None:
            unread -= 1
        self.min_messages_threshold = v
        if (v := get("summaryPlan")) is not None:
            v = _SUMMARY_PLAN.decode(v)
            unread -= 1
        self.summary_plan = v
        if (v := get("structuredDataPlan")) is not None:
            v = _STRUCTURED_DATA_PLAN.decode(v)
            unread -= 1
        self.structured_data_plan = v
        if (v := get("structuredDataMultiPlan")) is not None:
            v = _STRUCTURED_DATA_MULTI_PLAN.decode(v)
            unread -= 1
        self.structured_data_multi_plan = v
        if (v := get("successEvaluationPlan")) is not None:
            v = _SUCCESS_EVALUATION_PLAN.decode(v)
            unread -= 1
        self.success_evaluation_plan = v
        if (v := get("outcomeIds")) is not None:
            unread -= 1
        self.outcome_ids = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_SUMMARY_PLAN = rt.Ref("SummaryPlan")
_STRUCTURED_DATA_PLAN = rt.Ref("StructuredDataPlan")
_STRUCTURED_DATA_MULTI_PLAN = rt.Array(rt.Ref("StructuredDataMultiPlan"))
_SUCCESS_EVALUATION_PLAN = rt.Ref("SuccessEvaluationPlan")
KNOWN_KEYS = frozenset(
    {
        "minMessagesThreshold",
        "summaryPlan",
        "structuredDataPlan",
        "structuredDataMultiPlan",
        "successEvaluationPlan",
        "outcomeIds",
    }
)
