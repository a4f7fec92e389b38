"""`AnalysisCost`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.analysis_cost__analysis_type import AnalysisCost_AnalysisType
    from .structured_output_cost_breakdown import StructuredOutputCostBreakdown


@rt.dataclass(slots=True, kw_only=True)
class AnalysisCost(rt.Record):
    """The object `AnalysisCost`."""

    type: Literal["analysis"]
    analysis_type: AnalysisCost_AnalysisType
    model: dict[str, Any]
    prompt_tokens: int | float
    completion_tokens: int | float
    cached_prompt_tokens: int | float | None = None
    structured_output_breakdown: list[StructuredOutputCostBreakdown] | None = None
    cost: int | float

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("analysisType")) is not None:
            v = _ANALYSIS_TYPE.decode(v)
            unread -= 1
        self.analysis_type = v
        if (v := data.get("model")) is not None:
            unread -= 1
        self.model = v
        if (v := data.get("promptTokens")) is not None:
            unread -= 1
        self.prompt_tokens = v
        if (v := data.get("completionTokens")) is not None:
            unread -= 1
        self.completion_tokens = v
        if "cachedPromptTokens" in data and (v := data["cachedPromptTokens"]) is not None:
            self.cached_prompt_tokens = v
            unread -= 1
        else:
            self.cached_prompt_tokens = None
        if (
            "structuredOutputBreakdown" in data
            and (v := data["structuredOutputBreakdown"]) is not None
        ):
            self.structured_output_breakdown = _STRUCTURED_OUTPUT_BREAKDOWN.decode(v)
            unread -= 1
        else:
            self.structured_output_breakdown = None
        if (v := data.get("cost")) is not None:
            unread -= 1
        self.cost = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if (v := record.analysis_type) is not None:
            out["analysisType"] = rt.ENCODERS[type(v)](v)
        if record.model is not None:
            out["model"] = record.model
        if record.prompt_tokens is not None:
            out["promptTokens"] = record.prompt_tokens
        if record.completion_tokens is not None:
            out["completionTokens"] = record.completion_tokens
        if record.cached_prompt_tokens is not None:
            out["cachedPromptTokens"] = record.cached_prompt_tokens
        if (v := record.structured_output_breakdown) is not None:
            out["structuredOutputBreakdown"] = rt.ENCODERS[type(v)](v)
        if record.cost is not None:
            out["cost"] = record.cost
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
                "structuredOutputBreakdown": _STRUCTURED_OUTPUT_BREAKDOWN,
                "cost": rt.NUMBER,
            },
            required=("type", "analysisType", "model", "promptTokens", "completionTokens", "cost"),
        )


_ANALYSIS_TYPE = rt.Enum("AnalysisCost_AnalysisType")
_STRUCTURED_OUTPUT_BREAKDOWN = rt.Array(rt.Ref("StructuredOutputCostBreakdown"))
