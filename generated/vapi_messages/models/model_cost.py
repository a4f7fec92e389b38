"""`ModelCost`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ModelCost(rt.Record):
    """The object `ModelCost`."""

    type: Literal["model"]
    model: dict[str, Any]
    prompt_tokens: int | float
    completion_tokens: int | float
    cached_prompt_tokens: int | float | None = None
    reasoning_tokens: int | float | None = None
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
        if (v := get("reasoningTokens")) is not None:
            unread -= 1
        self.reasoning_tokens = v
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
        if record.model is not None:
            out["model"] = record.model
        if record.prompt_tokens is not None:
            out["promptTokens"] = record.prompt_tokens
        if record.completion_tokens is not None:
            out["completionTokens"] = record.completion_tokens
        if record.cached_prompt_tokens is not None:
            out["cachedPromptTokens"] = record.cached_prompt_tokens
        if record.reasoning_tokens is not None:
            out["reasoningTokens"] = record.reasoning_tokens
        if record.cost is not None:
            out["cost"] = record.cost
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "type",
        "model",
        "promptTokens",
        "completionTokens",
        "cachedPromptTokens",
        "reasoningTokens",
        "cost",
    }
)
