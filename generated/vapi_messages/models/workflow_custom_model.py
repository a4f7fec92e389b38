"""`WorkflowCustomModel`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.workflow_custom_model__metadata_send_mode import (
        WorkflowCustomModel_MetadataSendMode,
    )
    from .open_ai_message import OpenAIMessage


@rt.dataclass(slots=True, kw_only=True)
class WorkflowCustomModel(rt.Record):
    """The object `WorkflowCustomModel`."""

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
        unread = len(data)
        if "messages" in data and (v := data["messages"]) is not None:
            self.messages = _MESSAGES.decode(v)
            unread -= 1
        else:
            self.messages = None
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "metadataSendMode" in data and (v := data["metadataSendMode"]) is not None:
            self.metadata_send_mode = _METADATA_SEND_MODE.decode(v)
            unread -= 1
        else:
            self.metadata_send_mode = None
        if (v := data.get("url")) is not None:
            unread -= 1
        self.url = v
        if "headers" in data and (v := data["headers"]) is not None:
            self.headers = v
            unread -= 1
        else:
            self.headers = None
        if "timeoutSeconds" in data and (v := data["timeoutSeconds"]) is not None:
            self.timeout_seconds = v
            unread -= 1
        else:
            self.timeout_seconds = None
        if (v := data.get("model")) is not None:
            unread -= 1
        self.model = v
        if "temperature" in data and (v := data["temperature"]) is not None:
            self.temperature = v
            unread -= 1
        else:
            self.temperature = None
        if "maxTokens" in data and (v := data["maxTokens"]) is not None:
            self.max_tokens = v
            unread -= 1
        else:
            self.max_tokens = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if (v := record.metadata_send_mode) is not None:
            out["metadataSendMode"] = rt.ENCODERS[type(v)](v)
        if record.url is not None:
            out["url"] = record.url
        if record.headers is not None:
            out["headers"] = record.headers
        if record.timeout_seconds is not None:
            out["timeoutSeconds"] = record.timeout_seconds
        if record.model is not None:
            out["model"] = record.model
        if record.temperature is not None:
            out["temperature"] = record.temperature
        if record.max_tokens is not None:
            out["maxTokens"] = record.max_tokens
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
