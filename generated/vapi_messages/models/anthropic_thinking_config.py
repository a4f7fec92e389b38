"""`AnthropicThinkingConfig`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from .. import _runtime as rt

_KEYS = frozenset(
    {
        "type",
        "budgetTokens",
    }
)


@dataclass(slots=True, kw_only=True)
class AnthropicThinkingConfig(rt.Record):
    """`AnthropicThinkingConfig` of the document."""

    type: Literal["enabled"]
    budget_tokens: int | float
    """From 1024 to 100000."""
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.budget_tokens = get("budgetTokens")
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.type) is not None:
            out["type"] = v
        if (v := self.budget_tokens) is not None:
            out["budgetTokens"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("enabled"),
                "budgetTokens": rt.Number(minimum=1024, maximum=100000),
            },
            required=("type", "budgetTokens"),
            extra=rt.ANY,
        )
