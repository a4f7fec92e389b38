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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("structuredOutputId")) is not None:
            unread -= 1
        self.structured_output_id = v
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := get("cost")) is not None:
            unread -= 1
        self.cost = v
        if (v := get("promptTokens")) is not None:
            unread -= 1
        self.prompt_tokens = v
        if (v := get("completionTokens")) is not None:
            unread -= 1
        self.completion_tokens = v
        if (v := get("cachedPromptTokens")) is not None:
            unread -= 1
        self.cached_prompt_tokens = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "structuredOutputId",
        "name",
        "cost",
        "promptTokens",
        "completionTokens",
        "cachedPromptTokens",
    }
)
