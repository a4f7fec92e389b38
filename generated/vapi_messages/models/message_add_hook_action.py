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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("message")) is not None:
            v = _MESSAGE.decode(v)
            unread -= 1
        self.message = v
        if "triggerResponseEnabled" in data and (v := data["triggerResponseEnabled"]) is not None:
            self.trigger_response_enabled = v
            unread -= 1
        else:
            self.trigger_response_enabled = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )


_MESSAGE = rt.Ref("OpenAIMessage")
