"""`AnalysisCostBreakdown`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AnalysisCostBreakdown(rt.Record):
    """Found in `CostBreakdown.analysis_cost_breakdown`."""

    summary: int | float | None = None
    summary_prompt_tokens: int | float | None = None
    summary_completion_tokens: int | float | None = None
    summary_cached_prompt_tokens: int | float | None = None
    structured_data: int | float | None = None
    structured_data_prompt_tokens: int | float | None = None
    structured_data_completion_tokens: int | float | None = None
    structured_data_cached_prompt_tokens: int | float | None = None
    success_evaluation: int | float | None = None
    success_evaluation_prompt_tokens: int | float | None = None
    success_evaluation_completion_tokens: int | float | None = None
    success_evaluation_cached_prompt_tokens: int | float | None = None
    structured_output: int | float | None = None
    structured_output_prompt_tokens: int | float | None = None
    structured_output_completion_tokens: int | float | None = None
    structured_output_cached_prompt_tokens: int | float | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.summary = get("summary")
        self.summary_prompt_tokens = get("summaryPromptTokens")
        self.summary_completion_tokens = get("summaryCompletionTokens")
        self.summary_cached_prompt_tokens = get("summaryCachedPromptTokens")
        self.structured_data = get("structuredData")
        self.structured_data_prompt_tokens = get("structuredDataPromptTokens")
        self.structured_data_completion_tokens = get("structuredDataCompletionTokens")
        self.structured_data_cached_prompt_tokens = get("structuredDataCachedPromptTokens")
        self.success_evaluation = get("successEvaluation")
        self.success_evaluation_prompt_tokens = get("successEvaluationPromptTokens")
        self.success_evaluation_completion_tokens = get("successEvaluationCompletionTokens")
        self.success_evaluation_cached_prompt_tokens = get("successEvaluationCachedPromptTokens")
        self.structured_output = get("structuredOutput")
        self.structured_output_prompt_tokens = get("structuredOutputPromptTokens")
        self.structured_output_completion_tokens = get("structuredOutputCompletionTokens")
        self.structured_output_cached_prompt_tokens = get("structuredOutputCachedPromptTokens")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "summary": rt.NUMBER,
                "summaryPromptTokens": rt.NUMBER,
                "summaryCompletionTokens": rt.NUMBER,
                "summaryCachedPromptTokens": rt.NUMBER,
                "structuredData": rt.NUMBER,
                "structuredDataPromptTokens": rt.NUMBER,
                "structuredDataCompletionTokens": rt.NUMBER,
                "structuredDataCachedPromptTokens": rt.NUMBER,
                "successEvaluation": rt.NUMBER,
                "successEvaluationPromptTokens": rt.NUMBER,
                "successEvaluationCompletionTokens": rt.NUMBER,
                "successEvaluationCachedPromptTokens": rt.NUMBER,
                "structuredOutput": rt.NUMBER,
                "structuredOutputPromptTokens": rt.NUMBER,
                "structuredOutputCompletionTokens": rt.NUMBER,
                "structuredOutputCachedPromptTokens": rt.NUMBER,
            },
        )
