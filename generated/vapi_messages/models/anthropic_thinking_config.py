"""`AnthropicThinkingConfig`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AnthropicThinkingConfig(rt.Record):
    """The object `AnthropicThinkingConfig`."""

    type: Literal["enabled"]
    budget_tokens: int | float
    """From 1024 to 100000."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("budgetTokens")) is not None:
            unread -= 1
        self.budget_tokens = v
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
        if record.budget_tokens is not None:
            out["budgetTokens"] = record.budget_tokens
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("enabled"),
                "budgetTokens": rt.Number(minimum=1024, maximum=100000),
            },
            required=("type", "budgetTokens"),
        )
