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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := get("analysisType")) is not None:
            v = _ANALYSIS_TYPE.decode(v)
            unread -= 1
        self.analysis_type = v
        if (v := get("model")) is not None:
            unread -= 1
        self.model = v
        if (v := get("promptTokens")) is not None:
            unread -= 1
        self.prompt_tokens = v
        if (v := get("completionTokens")) is not None:
            unread -= 1
        self.completion_tokens = v
        if (v := get("cachedPromptTokens")) is not None:
            unread -= 1
        self.cached_prompt_tokens = v
        if (v := get("structuredOutputBreakdown")) is not None:
            v = _STRUCTURED_OUTPUT_BREAKDOWN.decode(v)
            unread -= 1
        self.structured_output_breakdown = v
        if (v := get("cost")) is not None:
            unread -= 1
        self.cost = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
