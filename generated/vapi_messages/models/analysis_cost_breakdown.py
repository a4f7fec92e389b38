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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("summary")) is not None:
            unread -= 1
        self.summary = v
        if (v := get("summaryPromptTokens")) is not None:
            unread -= 1
        self.summary_prompt_tokens = v
        if (v := get("summaryCompletionTokens")) is not None:
            unread -= 1
        self.summary_completion_tokens = v
        if (v := get("summaryCachedPromptTokens")) is not None:
            unread -= 1
        self.summary_cached_prompt_tokens = v
        if (v := get("structuredData")) is not None:
            unread -= 1
        self.structured_data = v
        if (v := get("structuredDataPromptTokens")) is not None:
            unread -= 1
        self.structured_data_prompt_tokens = v
        if (v := get("structuredDataCompletionTokens")) is not None:
            unread -= 1
        self.structured_data_completion_tokens = v
        if (v := get("structuredDataCachedPromptTokens")) is not None:
            unread -= 1
        self.structured_data_cached_prompt_tokens = v
        if (v := get("successEvaluation")) is not None:
            unread -= 1
        self.success_evaluation = v
        if (v := get("successEvaluationPromptTokens")) is not None:
            unread -= 1
        self.success_evaluation_prompt_tokens = v
        if (v := get("successEvaluationCompletionTokens")) is not None:
            unread -= 1
        self.success_evaluation_completion_tokens = v
        if (v := get("successEvaluationCachedPromptTokens")) is not None:
            unread -= 1
        self.success_evaluation_cached_prompt_tokens = v
        if (v := get("structuredOutput")) is not None:
            unread -= 1
        self.structured_output = v
        if (v := get("structuredOutputPromptTokens")) is not None:
            unread -= 1
        self.structured_output_prompt_tokens = v
        if (v := get("structuredOutputCompletionTokens")) is not None:
            unread -= 1
        self.structured_output_completion_tokens = v
        if (v := get("structuredOutputCachedPromptTokens")) is not None:
            unread -= 1
        self.structured_output_cached_prompt_tokens = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "summary",
        "summaryPromptTokens",
        "summaryCompletionTokens",
        "summaryCachedPromptTokens",
        "structuredData",
        "structuredDataPromptTokens",
        "structuredDataCompletionTokens",
        "structuredDataCachedPromptTokens",
        "successEvaluation",
        "successEvaluationPromptTokens",
        "successEvaluationCompletionTokens",
        "successEvaluationCachedPromptTokens",
        "structuredOutput",
        "structuredOutputPromptTokens",
        "structuredOutputCompletionTokens",
        "structuredOutputCachedPromptTokens",
    }
)
