"""`WorkflowAnthropicModel`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.workflow_anthropic_model__model import WorkflowAnthropicModel_Model
    from .anthropic_thinking_config import AnthropicThinkingConfig
    from .open_ai_message import OpenAIMessage


@rt.dataclass(slots=True, kw_only=True)
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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("messages")) is not None:
            v = _MESSAGES.decode(v)
            unread -= 1
        self.messages = v
        if (v := get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
            unread -= 1
        self.model = v
        if (v := get("thinking")) is not None:
            v = _THINKING.decode(v)
            unread -= 1
        self.thinking = v
        if (v := get("temperature")) is not None:
            unread -= 1
        self.temperature = v
        if (v := get("maxTokens")) is not None:
            unread -= 1
        self.max_tokens = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if record.provider is not None:
            out["provider"] = record.provider
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.thinking) is not None:
            out["thinking"] = rt.ENCODERS[type(v)](v)
        if record.temperature is not None:
            out["temperature"] = record.temperature
        if record.max_tokens is not None:
            out["maxTokens"] = record.max_tokens
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
