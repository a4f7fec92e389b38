"""`WorkflowCustomModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.workflow_custom_model__metadata_send_mode import (
        WorkflowCustomModel_MetadataSendMode,
    )
    from .open_ai_message import OpenAIMessage


@rt.dataclass(slots=True, kw_only=True)
class WorkflowCustomModel(rt.BranchRecord):
    """Found in `ConversationNode.model` where `provider` is `custom-llm` and 3 more."""

    messages: list[OpenAIMessage] | None = None
    provider: Literal["custom-llm"]
    metadata_send_mode: WorkflowCustomModel_MetadataSendMode | None = None
    url: str
    headers: dict[str, Any] | None = None
    timeout_seconds: int | float | None = None
    """From 20 to 600."""
    model: str
    """At most 100 characters."""
    temperature: int | float | None = None
    """From 0 to 2."""
    max_tokens: int | float | None = None
    """From 50 to 10000."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            messages: list[OpenAIMessage] | None = None,
            provider: Literal["custom-llm"],
            metadata_send_mode: (
                WorkflowCustomModel_MetadataSendMode
                | enum_texts.CustomLLMModel_MetadataSendMode
                | None
            ) = None,
            url: str,
            headers: dict[str, Any] | None = None,
            timeout_seconds: int | float | None = None,
            model: str,
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
        if (v := get("metadataSendMode")) is not None:
            v = _METADATA_SEND_MODE.decode(v)
        self.metadata_send_mode = v
        self.url = get("url")
        self.headers = get("headers")
        self.timeout_seconds = get("timeoutSeconds")
        self.model = get("model")
        self.temperature = get("temperature")
        self.max_tokens = get("maxTokens")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": rt.Array(rt.Ref("OpenAIMessage")),
                "provider": rt.Const("custom-llm"),
                "metadataSendMode": _METADATA_SEND_MODE,
                "url": rt.TEXT,
                "headers": rt.OBJECT,
                "timeoutSeconds": rt.Number(minimum=20, maximum=600),
                "model": rt.Text(max_length=100),
                "temperature": rt.Number(minimum=0, maximum=2),
                "maxTokens": rt.Number(minimum=50, maximum=10000),
            },
        )


_METADATA_SEND_MODE = rt.Enum("WorkflowCustomModel_MetadataSendMode")
