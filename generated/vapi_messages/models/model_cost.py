"""`ModelCost`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ModelCost(rt.Record):
    """Found in `Call.costs` where `type` is `model` and 3 more."""

    type: Literal["model"]
    model: dict[str, Any]
    prompt_tokens: int | float
    completion_tokens: int | float
    cached_prompt_tokens: int | float | None = None
    reasoning_tokens: int | float | None = None
    cost: int | float

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.model = get("model")
        self.prompt_tokens = get("promptTokens")
        self.completion_tokens = get("completionTokens")
        self.cached_prompt_tokens = get("cachedPromptTokens")
        self.reasoning_tokens = get("reasoningTokens")
        self.cost = get("cost")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.model) is not None:
            out["model"] = v
        if (v := record.prompt_tokens) is not None:
            out["promptTokens"] = v
        if (v := record.completion_tokens) is not None:
            out["completionTokens"] = v
        if (v := record.cached_prompt_tokens) is not None:
            out["cachedPromptTokens"] = v
        if (v := record.reasoning_tokens) is not None:
            out["reasoningTokens"] = v
        if (v := record.cost) is not None:
            out["cost"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("model"),
                "model": rt.OBJECT,
                "promptTokens": rt.NUMBER,
                "completionTokens": rt.NUMBER,
                "cachedPromptTokens": rt.NUMBER,
                "reasoningTokens": rt.NUMBER,
                "cost": rt.NUMBER,
            },
            required=("type", "model", "promptTokens", "completionTokens", "cost"),
        )
