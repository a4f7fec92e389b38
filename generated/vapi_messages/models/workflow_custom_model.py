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
        if (v := get("metadataSendMode")) is not None:
            v = _METADATA_SEND_MODE.decode(v)
            unread -= 1
        self.metadata_send_mode = v
        if (v := get("url")) is not None:
            unread -= 1
        self.url = v
        if (v := get("headers")) is not None:
            unread -= 1
        self.headers = v
        if (v := get("timeoutSeconds")) is not None:
            unread -= 1
        self.timeout_seconds = v
        if (v := get("model")) is not None:
            unread -= 1
        self.model = v
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_MESSAGES = rt.Array(rt.Ref("OpenAIMessage"))
_METADATA_SEND_MODE = rt.Enum("WorkflowCustomModel_MetadataSendMode")
KNOWN_KEYS = frozenset(
    {
        "messages",
        "provider",
        "metadataSendMode",
        "url",
        "headers",
        "timeoutSeconds",
        "model",
        "temperature",
        "maxTokens",
    }
)
