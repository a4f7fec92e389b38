"""`AnalysisCost`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.analysis_type) is not None:
            out["analysisType"] = rt.ENCODERS[type(v)](v)
        if (v := record.model) is not None:
            out["model"] = v
        if (v := record.prompt_tokens) is not None:
            out["promptTokens"] = v
        if (v := record.completion_tokens) is not None:
            out["completionTokens"] = v
        if (v := record.cached_prompt_tokens) is not None:
            out["cachedPromptTokens"] = v
        if (v := record.structured_output_breakdown) is not None:
            out["structuredOutputBreakdown"] = rt.ENCODERS[type(v)](v)
        if (v := record.cost) is not None:
            out["cost"] = v
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
