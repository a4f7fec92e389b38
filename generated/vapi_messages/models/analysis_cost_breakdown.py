"""`AnalysisCostBreakdown`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.summary) is not None:
            out["summary"] = v
        if (v := record.summary_prompt_tokens) is not None:
            out["summaryPromptTokens"] = v
        if (v := record.summary_completion_tokens) is not None:
            out["summaryCompletionTokens"] = v
        if (v := record.summary_cached_prompt_tokens) is not None:
            out["summaryCachedPromptTokens"] = v
        if (v := record.structured_data) is not None:
            out["structuredData"] = v
        if (v := record.structured_data_prompt_tokens) is not None:
            out["structuredDataPromptTokens"] = v
        if (v := record.structured_data_completion_tokens) is not None:
            out["structuredDataCompletionTokens"] = v
        if (v := record.structured_data_cached_prompt_tokens) is not None:
            out["structuredDataCachedPromptTokens"] = v
        if (v := record.success_evaluation) is not None:
            out["successEvaluation"] = v
        if (v := record.success_evaluation_prompt_tokens) is not None:
            out["successEvaluationPromptTokens"] = v
        if (v := record.success_evaluation_completion_tokens) is not None:
            out["successEvaluationCompletionTokens"] = v
        if (v := record.success_evaluation_cached_prompt_tokens) is not None:
            out["successEvaluationCachedPromptTokens"] = v
        if (v := record.structured_output) is not None:
            out["structuredOutput"] = v
        if (v := record.structured_output_prompt_tokens) is not None:
            out["structuredOutputPromptTokens"] = v
        if (v := record.structured_output_completion_tokens) is not None:
            out["structuredOutputCompletionTokens"] = v
        if (v := record.structured_output_cached_prompt_tokens) is not None:
            out["structuredOutputCachedPromptTokens"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
