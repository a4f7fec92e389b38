"""`WorkflowCustomModel`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        if "messages" in data and (v := data["messages"]) is not None:
            unread["messages"] = ["messages", _MESSAGES, v]
        else:
            self.messages = None
        self.provider = data["provider"] if "provider" in data else None
        self.metadata_send_mode = (
            _METADATA_SEND_MODE.decode(data["metadataSendMode"])
            if "metadataSendMode" in data
            else None
        )
        self.url = data["url"] if "url" in data else None
        self.headers = data["headers"] if "headers" in data else None
        self.timeout_seconds = data["timeoutSeconds"] if "timeoutSeconds" in data else None
        self.model = data["model"] if "model" in data else None
        self.temperature = data["temperature"] if "temperature" in data else None
        self.max_tokens = data["maxTokens"] if "maxTokens" in data else None
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
        if (v := record.metadata_send_mode) is not None:
            out["metadataSendMode"] = rt.ENCODERS[type(v)](v)
        if (v := record.url) is not None:
            out["url"] = v
        if (v := record.headers) is not None:
            out["headers"] = v
        if (v := record.timeout_seconds) is not None:
            out["timeoutSeconds"] = v
        if (v := record.model) is not None:
            out["model"] = v
        if (v := record.temperature) is not None:
            out["temperature"] = v
        if (v := record.max_tokens) is not None:
            out["maxTokens"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": _MESSAGES,
                "provider": rt.Const("custom-llm"),
                "metadataSendMode": _METADATA_SEND_MODE,
                "url": rt.TEXT,
                "headers": rt.OBJECT,
                "timeoutSeconds": rt.Number(minimum=20, maximum=600),
                "model": rt.Text(max_length=100),
                "temperature": rt.Number(minimum=0, maximum=2),
                "maxTokens": rt.Number(minimum=50, maximum=10000),
            },
            required=("provider", "url", "model"),
        )


_MESSAGES = rt.Array(rt.Ref("OpenAIMessage"))
_METADATA_SEND_MODE = rt.Enum("WorkflowCustomModel_MetadataSendMode")
