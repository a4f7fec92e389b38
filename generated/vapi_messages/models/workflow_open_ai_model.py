"""`WorkflowOpenAIModel`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.workflow_open_ai_model__model import WorkflowOpenAIModel_Model
    from .open_ai_message import OpenAIMessage


@rt.dataclass(slots=True, kw_only=True)
class WorkflowOpenAIModel(rt.BranchRecord):
    """Found in `ConversationNode.model` where `provider` is `openai` and 3 more."""

    messages: list[OpenAIMessage] | None = None
    provider: Literal["openai"]
    model: WorkflowOpenAIModel_Model
    temperature: int | float | None = None
    """From 0 to 2."""
    max_tokens: int | float | None = None
    """From 50 to 10000."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            messages: list[OpenAIMessage] | None = None,
            provider: Literal["openai"],
            model: WorkflowOpenAIModel_Model | enum_texts.WorkflowOpenAIModel_Model,
            temperature: int | float | None = None,
            max_tokens: int | float | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        self.provider = get("provider")
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        self.temperature = get("temperature")
        self.max_tokens = get("maxTokens")
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.temperature) is not None:
            out["temperature"] = v
        if (v := record.max_tokens) is not None:
            out["maxTokens"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": _MESSAGES,
                "provider": rt.Const("openai"),
                "model": _MODEL,
                "temperature": rt.Number(minimum=0, maximum=2),
                "maxTokens": rt.Number(minimum=50, maximum=10000),
            },
            required=("provider", "model"),
        )


_MESSAGES = rt.Array(rt.Ref("OpenAIMessage"))
_MODEL = rt.Enum("WorkflowOpenAIModel_Model")
