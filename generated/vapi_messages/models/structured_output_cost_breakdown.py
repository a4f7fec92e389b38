"""`StructuredOutputCostBreakdown`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class StructuredOutputCostBreakdown(rt.Record):
    """The object `StructuredOutputCostBreakdown`."""

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
        unread = len(data)
        if (v := data.get("structuredOutputId")) is not None:
            unread -= 1
        self.structured_output_id = v
        if (v := data.get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := data.get("cost")) is not None:
            unread -= 1
        self.cost = v
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
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.structured_output_id is not None:
            out["structuredOutputId"] = record.structured_output_id
        if record.name is not None:
            out["name"] = record.name
        if record.cost is not None:
            out["cost"] = record.cost
        if record.prompt_tokens is not None:
            out["promptTokens"] = record.prompt_tokens
        if record.completion_tokens is not None:
            out["completionTokens"] = record.completion_tokens
        if record.cached_prompt_tokens is not None:
            out["cachedPromptTokens"] = record.cached_prompt_tokens
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
