"""`WorkflowAnthropicModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.workflow_anthropic_model__model import WorkflowAnthropicModel_Model
    from .anthropic_thinking_config import AnthropicThinkingConfig
    from .open_ai_message import OpenAIMessage


@rt.dataclass(slots=True, kw_only=True)
class WorkflowAnthropicModel(rt.BranchRecord):
    """Found in `ConversationNode.model` where `provider` is `anthropic` and 3 more."""

    messages: list[OpenAIMessage] | None = None
    provider: Literal["anthropic"]
    model: WorkflowAnthropicModel_Model
    thinking: AnthropicThinkingConfig | None = None
    temperature: int | float | None = None
    """From 0 to 2."""
    max_tokens: int | float | None = None
    """From 50 to 10000."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            messages: list[OpenAIMessage] | None = None,
            provider: Literal["anthropic"],
            model: WorkflowAnthropicModel_Model | enum_texts.AnthropicModel_Model,
            thinking: AnthropicThinkingConfig | None = None,
            temperature: int | float | None = None,
            max_tokens: int | float | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        self.provider = get("provider")
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        if get("thinking") is None:
            self.thinking = None
        else:
            left += 1
        self.temperature = get("temperature")
        self.max_tokens = get("maxTokens")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": rt.Array(rt.Ref("OpenAIMessage")),
                "provider": rt.Const("anthropic"),
                "model": _MODEL,
                "thinking": rt.Ref("AnthropicThinkingConfig"),
                "temperature": rt.Number(minimum=0, maximum=2),
                "maxTokens": rt.Number(minimum=50, maximum=10000),
            },
        )


_MODEL = rt.Enum("WorkflowAnthropicModel_Model")
