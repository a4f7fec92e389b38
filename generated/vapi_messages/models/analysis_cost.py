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
        unread: dict[str, Any] = {}
        self.type = data["type"] if "type" in data else None
        self.analysis_type = (
            _ANALYSIS_TYPE.decode(data["analysisType"]) if "analysisType" in data else None
        )
        self.model = data["model"] if "model" in data else None
        self.prompt_tokens = data["promptTokens"] if "promptTokens" in data else None
        self.completion_tokens = data["completionTokens"] if "completionTokens" in data else None
        self.cached_prompt_tokens = (
            data["cachedPromptTokens"] if "cachedPromptTokens" in data else None
        )
        if (
            "structuredOutputBreakdown" in data
            and (v := data["structuredOutputBreakdown"]) is not None
        ):
            unread["structured_output_breakdown"] = [
                "structuredOutputBreakdown",
                _STRUCTURED_OUTPUT_BREAKDOWN,
                v,
            ]
        else:
            self.structured_output_breakdown = None
        self.cost = data["cost"] if "cost" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
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
        if (
            "structuredOutputBreakdown" not in out
            and (v := record.structured_output_breakdown) is not None
        ):
            out["structuredOutputBreakdown"] = rt.ENCODERS[type(v)](v)
        if (v := record.cost) is not None:
            out["cost"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
