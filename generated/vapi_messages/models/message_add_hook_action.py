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
        get = data.get
        left = 0
        self.type = get("type")
        if get("message") is None:
            self.message = None
        else:
            left += 1
        self.trigger_response_enabled = get("triggerResponseEnabled")
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
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.message) is not None:
            out["message"] = rt.ENCODERS[type(v)](v)
        if (v := record.trigger_response_enabled) is not None:
            out["triggerResponseEnabled"] = v
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
