"""`AnalysisCost`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.analysis_cost__analysis_type import AnalysisCost_AnalysisType
    from .structured_output_cost_breakdown import StructuredOutputCostBreakdown


@rt.dataclass(slots=True, kw_only=True)
class AnalysisCost(rt.BranchRecord):
    """Found in `Call.costs` where `type` is `analysis` and 2 more."""

    type: Literal["analysis"]
    analysis_type: AnalysisCost_AnalysisType
    model: dict[str, Any]
    prompt_tokens: int | float
    completion_tokens: int | float
    cached_prompt_tokens: int | float | None = None
    structured_output_breakdown: list[StructuredOutputCostBreakdown] | None = None
    cost: int | float

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.type = get("type")
        if (v := get("analysisType")) is not None:
            v = _ANALYSIS_TYPE.decode(v)
        self.analysis_type = v
        self.model = get("model")
        self.prompt_tokens = get("promptTokens")
        self.completion_tokens = get("completionTokens")
        self.cached_prompt_tokens = get("cachedPromptTokens")
        if get("structuredOutputBreakdown") is None:
            self.structured_output_breakdown = None
        else:
            left += 1
        self.cost = get("cost")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("analysis"),
                "analysisType": _ANALYSIS_TYPE,
                "model": rt.OBJECT,
                "promptTokens": rt.NUMBER,
                "completionTokens": rt.NUMBER,
                "cachedPromptTokens": rt.NUMBER,
                "structuredOutputBreakdown": rt.Array(rt.Ref("StructuredOutputCostBreakdown")),
                "cost": rt.NUMBER,
            },
        )


_ANALYSIS_TYPE = rt.Enum("AnalysisCost_AnalysisType")
