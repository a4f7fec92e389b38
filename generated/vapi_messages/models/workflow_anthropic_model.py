"""`WorkflowAnthropicModel`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.workflow_anthropic_model__model import WorkflowAnthropicModel_Model
    from .anthropic_thinking_config import AnthropicThinkingConfig
    from .open_ai_message import OpenAIMessage


@dataclass(slots=True, kw_only=True)
class WorkflowAnthropicModel(rt.Record):
    """The object `WorkflowAnthropicModel`."""

    messages: list[OpenAIMessage] | None = None
    provider: Literal["anthropic"]
    model: WorkflowAnthropicModel_Model
    thinking: AnthropicThinkingConfig | None = None
    temperature: int | float | None = None
    """From 0 to 2."""
    max_tokens: int | float | None = None
    """From 50 to 10000."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        v = get("messages")
        self.messages = v if v is None else _MESSAGES.decode(v)
        self.provider = get("provider")
        v = get("model")
        self.model = v if v is None else _MODEL.decode(v)
        v = get("thinking")
        self.thinking = v if v is None else _THINKING.decode(v)
        self.temperature = get("temperature")
        self.max_tokens = get("maxTokens")
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.messages) is not None:
            out["messages"] = rt.encode(v)
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.model) is not None:
            out["model"] = rt.encode(v)
        if (v := record.thinking) is not None:
            out["thinking"] = rt.encode(v)
        if (v := record.temperature) is not None:
            out["temperature"] = v
        if (v := record.max_tokens) is not None:
            out["maxTokens"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": _MESSAGES,
                "provider": rt.Const("anthropic"),
                "model": _MODEL,
                "thinking": _THINKING,
                "temperature": rt.Number(minimum=0, maximum=2),
                "maxTokens": rt.Number(minimum=50, maximum=10000),
            },
            required=("provider", "model"),
            extra=rt.ANY,
        )


_MESSAGES = rt.Array(rt.Ref("OpenAIMessage"))
_MODEL = rt.Enum("WorkflowAnthropicModel_Model")
_THINKING = rt.Ref("AnthropicThinkingConfig")
KNOWN_KEYS = frozenset(
    {
        "messages",
        "provider",
        "model",
        "thinking",
        "temperature",
        "maxTokens",
    }
)
