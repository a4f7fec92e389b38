"""`MessageAddHookAction`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .open_ai_message import OpenAIMessage


@rt.dataclass(slots=True, kw_only=True)
class MessageAddHookAction(rt.Record):
    """The object `MessageAddHookAction`."""

    type: Literal["message.add"]
    message: OpenAIMessage
    trigger_response_enabled: bool | None = None
    """Default: `true`."""
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := get("message")) is not None:
            v = _MESSAGE.decode(v)
            unread -= 1
        self.message = v
        if (v := get("triggerResponseEnabled")) is not None:
            unread -= 1
        self.trigger_response_enabled = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if (v := record.message) is not None:
            out["message"] = rt.ENCODERS[type(v)](v)
        if record.trigger_response_enabled is not None:
            out["triggerResponseEnabled"] = record.trigger_response_enabled
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
