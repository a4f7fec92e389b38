"""`AnthropicThinkingConfig`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AnthropicThinkingConfig(rt.Record):
    """Found in `AnthropicBedrockModel.thinking` and 3 more."""

    type: Literal["enabled"]
    budget_tokens: int | float
    """From 1024 to 100000."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.budget_tokens = get("budgetTokens")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.budget_tokens) is not None:
            out["budgetTokens"] = v
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
