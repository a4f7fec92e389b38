"""`StructuredOutputCostBreakdown`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class StructuredOutputCostBreakdown(rt.Record):
    """Found in `AnalysisCost.structured_output_breakdown`."""

    structured_output_id: str
    name: str
    cost: int | float
    prompt_tokens: int | float
    completion_tokens: int | float
    cached_prompt_tokens: int | float | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.structured_output_id = get("structuredOutputId")
        self.name = get("name")
        self.cost = get("cost")
        self.prompt_tokens = get("promptTokens")
        self.completion_tokens = get("completionTokens")
        self.cached_prompt_tokens = get("cachedPromptTokens")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.structured_output_id) is not None:
            out["structuredOutputId"] = v
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.cost) is not None:
            out["cost"] = v
        if (v := record.prompt_tokens) is not None:
            out["promptTokens"] = v
        if (v := record.completion_tokens) is not None:
            out["completionTokens"] = v
        if (v := record.cached_prompt_tokens) is not None:
            out["cachedPromptTokens"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "structuredOutputId": rt.TEXT,
                "name": rt.TEXT,
                "cost": rt.NUMBER,
                "promptTokens": rt.NUMBER,
                "completionTokens": rt.NUMBER,
                "cachedPromptTokens": rt.NUMBER,
            },
            required=("structuredOutputId", "name", "cost", "promptTokens", "completionTokens"),
        )
