"""`WorkflowAnthropicBedrockModel`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.workflow_anthropic_bedrock_model__model import WorkflowAnthropicBedrockModel_Model
    from .anthropic_thinking_config import AnthropicThinkingConfig
    from .open_ai_message import OpenAIMessage


@rt.dataclass(slots=True, kw_only=True)
class WorkflowAnthropicBedrockModel(rt.Record):
    """The object `WorkflowAnthropicBedrockModel`."""

    messages: list[OpenAIMessage] | None = None
    provider: Literal["anthropic-bedrock"]
    model: WorkflowAnthropicBedrockModel_Model
    thinking: AnthropicThinkingConfig | None = None
    temperature: int | float | None = None
    """From 0 to 2."""
    max_tokens: int | float | None = None
    """From 50 to 10000."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        if (v := data.get("messages")) is None:
            self.messages = None
        else:
            unread["messages"] = ["messages", _MESSAGES, v]
        self.provider = data.get("provider")
        self.model = None if (v := data.get("model")) is None else _MODEL.decode(v)
        if (v := data.get("thinking")) is None:
            self.thinking = None
        else:
            unread["thinking"] = ["thinking", _THINKING, v]
        self.temperature = data.get("temperature")
        self.max_tokens = data.get("maxTokens")
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if "messages" not in out and (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if "thinking" not in out and (v := record.thinking) is not None:
            out["thinking"] = rt.ENCODERS[type(v)](v)
        if (v := record.temperature) is not None:
            out["temperature"] = v
        if (v := record.max_tokens) is not None:
            out["maxTokens"] = v
        if record._nulls or record._extra:
            rt.finish(out, record)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": _MESSAGES,
                "provider": rt.Const("anthropic-bedrock"),
                "model": _MODEL,
                "thinking": _THINKING,
                "temperature": rt.Number(minimum=0, maximum=2),
                "maxTokens": rt.Number(minimum=50, maximum=10000),
            },
            required=("provider", "model"),
        )


_MESSAGES = rt.Array(rt.Ref("OpenAIMessage"))
_MODEL = rt.Enum("WorkflowAnthropicBedrockModel_Model")
_THINKING = rt.Ref("AnthropicThinkingConfig")
