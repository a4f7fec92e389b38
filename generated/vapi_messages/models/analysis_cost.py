"""`AnalysisCost`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.analysis_cost__analysis_type import AnalysisCost_AnalysisType
    from .structured_output_cost_breakdown import StructuredOutputCostBreakdown


@dataclass(slots=True, kw_only=True)
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
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        v = get("analysisType")
        self.analysis_type = v if v is None else _ANALYSIS_TYPE.decode(v)
        self.model = get("model")
        self.prompt_tokens = get("promptTokens")
        self.completion_tokens = get("completionTokens")
        self.cached_prompt_tokens = get("cachedPromptTokens")
        v = get("structuredOutputBreakdown")
        self.structured_output_breakdown = (
            v if v is None else _STRUCTURED_OUTPUT_BREAKDOWN.decode(v)
        )
        self.cost = get("cost")
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.analysis_type) is not None:
            out["analysisType"] = rt.encode(v)
        if (v := record.model) is not None:
            out["model"] = v
        if (v := record.prompt_tokens) is not None:
            out["promptTokens"] = v
        if (v := record.completion_tokens) is not None:
            out["completionTokens"] = v
        if (v := record.cached_prompt_tokens) is not None:
            out["cachedPromptTokens"] = v
        if (v := record.structured_output_breakdown) is not None:
            out["structuredOutputBreakdown"] = rt.encode(v)
        if (v := record.cost) is not None:
            out["cost"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
            extra=rt.ANY,
        )


_ANALYSIS_TYPE = rt.Enum("AnalysisCost_AnalysisType")
_STRUCTURED_OUTPUT_BREAKDOWN = rt.Array(rt.Ref("StructuredOutputCostBreakdown"))
KNOWN_KEYS = frozenset(
    {
        "type",
        "analysisType",
        "model",
        "promptTokens",
        "completionTokens",
        "cachedPromptTokens",
        "structuredOutputBreakdown",
        "cost",
    }
)
