"""`AnalysisCostBreakdown`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AnalysisCostBreakdown(rt.Record):
    """The object `AnalysisCostBreakdown`."""

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
        unread = len(data)
        if "summary" in data and (v := data["summary"]) is not None:
            self.summary = v
            unread -= 1
        else:
            self.summary = None
        if "summaryPromptTokens" in data and (v := data["summaryPromptTokens"]) is not None:
            self.summary_prompt_tokens = v
            unread -= 1
        else:
            self.summary_prompt_tokens = None
        if "summaryCompletionTokens" in data and (v := data["summaryCompletionTokens"]) is not None:
            self.summary_completion_tokens = v
            unread -= 1
        else:
            self.summary_completion_tokens = None
        if (
            "summaryCachedPromptTokens" in data
            and (v := data["summaryCachedPromptTokens"]) is not None
        ):
            self.summary_cached_prompt_tokens = v
            unread -= 1
        else:
            self.summary_cached_prompt_tokens = None
        if "structuredData" in data and (v := data["structuredData"]) is not None:
            self.structured_data = v
            unread -= 1
        else:
            self.structured_data = None
        if (
            "structuredDataPromptTokens" in data
            and (v := data["structuredDataPromptTokens"]) is not None
        ):
            self.structured_data_prompt_tokens = v
            unread -= 1
        else:
            self.structured_data_prompt_tokens = None
        if (
            "structuredDataCompletionTokens" in data
            and (v := data["structuredDataCompletionTokens"]) is not None
        ):
            self.structured_data_completion_tokens = v
            unread -= 1
        else:
            self.structured_data_completion_tokens = None
        if (
            "structuredDataCachedPromptTokens" in data
            and (v := data["structuredDataCachedPromptTokens"]) is not None
        ):
            self.structured_data_cached_prompt_tokens = v
            unread -= 1
        else:
            self.structured_data_cached_prompt_tokens = None
        if "successEvaluation" in data and (v := data["successEvaluation"]) is not None:
            self.success_evaluation = v
            unread -= 1
        else:
            self.success_evaluation = None
        if (
            "successEvaluationPromptTokens" in data
            and (v := data["successEvaluationPromptTokens"]) is not None
        ):
            self.success_evaluation_prompt_tokens = v
            unread -= 1
        else:
            self.success_evaluation_prompt_tokens = None
        if (
            "successEvaluationCompletionTokens" in data
            and (v := data["successEvaluationCompletionTokens"]) is not None
        ):
            self.success_evaluation_completion_tokens = v
            unread -= 1
        else:
            self.success_evaluation_completion_tokens = None
        if (
            "successEvaluationCachedPromptTokens" in data
            and (v := data["successEvaluationCachedPromptTokens"]) is not None
        ):
            self.success_evaluation_cached_prompt_tokens = v
            unread -= 1
        else:
            self.success_evaluation_cached_prompt_tokens = None
        if "structuredOutput" in data and (v := data["structuredOutput"]) is not None:
            self.structured_output = v
            unread -= 1
        else:
            self.structured_output = None
        if (
            "structuredOutputPromptTokens" in data
            and (v := data["structuredOutputPromptTokens"]) is not None
        ):
            self.structured_output_prompt_tokens = v
            unread -= 1
        else:
            self.structured_output_prompt_tokens = None
        if (
            "structuredOutputCompletionTokens" in data
            and (v := data["structuredOutputCompletionTokens"]) is not None
        ):
            self.structured_output_completion_tokens = v
            unread -= 1
        else:
            self.structured_output_completion_tokens = None
        if (
            "structuredOutputCachedPromptTokens" in data
            and (v := data["structuredOutputCachedPromptTokens"]) is not None
        ):
            self.structured_output_cached_prompt_tokens = v
            unread -= 1
        else:
            self.structured_output_cached_prompt_tokens = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.summary is not None:
            out["summary"] = record.summary
        if record.summary_prompt_tokens is not None:
            out["summaryPromptTokens"] = record.summary_prompt_tokens
        if record.summary_completion_tokens is not None:
            out["summaryCompletionTokens"] = record.summary_completion_tokens
        if record.summary_cached_prompt_tokens is not None:
            out["summaryCachedPromptTokens"] = record.summary_cached_prompt_tokens
        if record.structured_data is not None:
            out["structuredData"] = record.structured_data
        if record.structured_data_prompt_tokens is not None:
            out["structuredDataPromptTokens"] = record.structured_data_prompt_tokens
        if record.structured_data_completion_tokens is not None:
            out["structuredDataCompletionTokens"] = record.structured_data_completion_tokens
        if record.structured_data_cached_prompt_tokens is not None:
            out["structuredDataCachedPromptTokens"] = record.structured_data_cached_prompt_tokens
        if record.success_evaluation is not None:
            out["successEvaluation"] = record.success_evaluation
        if record.success_evaluation_prompt_tokens is not None:
            out["successEvaluationPromptTokens"] = record.success_evaluation_prompt_tokens
        if record.success_evaluation_completion_tokens is not None:
            out["successEvaluationCompletionTokens"] = record.success_evaluation_completion_tokens
        if record.success_evaluation_cached_prompt_tokens is not None:
            out["successEvaluationCachedPromptTokens"] = (
                record.success_evaluation_cached_prompt_tokens
            )
        if record.structured_output is not None:
            out["structuredOutput"] = record.structured_output
        if record.structured_output_prompt_tokens is not None:
            out["structuredOutputPromptTokens"] = record.structured_output_prompt_tokens
        if record.structured_output_completion_tokens is not None:
            out["structuredOutputCompletionTokens"] = record.structured_output_completion_tokens
        if record.structured_output_cached_prompt_tokens is not None:
            out["structuredOutputCachedPromptTokens"] = (
                record.structured_output_cached_prompt_tokens
            )
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
