"""`MessageAddHookAction`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .open_ai_message import OpenAIMessage


@rt.dataclass(slots=True, kw_only=True)
class MessageAddHookAction(rt.BranchRecord):
    """Found in `CallHookAssistantSpeechInterrupted.do` where `type` is `message.add` and 4 more."""

    type: Literal["message.add"]
    message: OpenAIMessage
    trigger_response_enabled: bool | None = None
    """Default: `true`."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.type = data["type"] if "type" in data else None
        if "message" in data and (v := data["message"]) is not None:
            unread["message"] = ["message", _MESSAGE, v]
        else:
            self.message = None
        self.trigger_response_enabled = (
            data["triggerResponseEnabled"] if "triggerResponseEnabled" in data else None
        )
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.type) is not None:
            out["type"] = v
        if "message" not in out and (v := record.message) is not None:
            out["message"] = rt.ENCODERS[type(v)](v)
        if (v := record.trigger_response_enabled) is not None:
            out["triggerResponseEnabled"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
