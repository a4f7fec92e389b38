"""`MessageAddHookAction`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .open_ai_message import OpenAIMessage


@dataclass(slots=True, kw_only=True)
class MessageAddHookAction(rt.Record):
    """The object `MessageAddHookAction`."""

    type: Literal["message.add"]
    message: OpenAIMessage
    trigger_response_enabled: bool | None = None
    """Default: `true`."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        v = get("message")
        self.message = v if v is None else _MESSAGE.decode(v)
        self.trigger_response_enabled = get("triggerResponseEnabled")
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.message) is not None:
            out["message"] = rt.encode(v)
        if (v := record.trigger_response_enabled) is not None:
            out["triggerResponseEnabled"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("message.add"),
                "message": _MESSAGE,
                "triggerResponseEnabled": rt.BOOLEAN,
            },
            required=("type", "message"),
            extra=rt.ANY,
        )


_MESSAGE = rt.Ref("OpenAIMessage")
KNOWN_KEYS = frozenset(
    {
        "type",
        "message",
        "triggerResponseEnabled",
    }
)
