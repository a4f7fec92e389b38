"""`CallHookCustomerSpeechTimeout`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .customer_speech_timeout_options import CustomerSpeechTimeoutOptions
    from .message_add_hook_action import MessageAddHookAction
    from .say_hook_action import SayHookAction
    from .tool_call_hook_action import ToolCallHookAction


@rt.dataclass(slots=True, kw_only=True)
class CallHookCustomerSpeechTimeout(rt.Record):
    """The object `CallHookCustomerSpeechTimeout`."""

    on: str
    """At most 1000 characters."""
    do: list[CallHookCustomerSpeechTimeout_Do_Item]
    options: CustomerSpeechTimeoutOptions | None = None
    name: str | None = None
    """At most 1000 characters."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("on")) is not None:
            unread -= 1
        self.on = v
        if (v := data.get("do")) is not None:
            v = _DO.decode(v)
            unread -= 1
        self.do = v
        if "options" in data and (v := data["options"]) is not None:
            self.options = _OPTIONS.decode(v)
            unread -= 1
        else:
            self.options = None
        if "name" in data and (v := data["name"]) is not None:
            self.name = v
            unread -= 1
        else:
            self.name = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.on is not None:
            out["on"] = record.on
        if (v := record.do) is not None:
            out["do"] = rt.ENCODERS[type(v)](v)
        if (v := record.options) is not None:
            out["options"] = rt.ENCODERS[type(v)](v)
        if record.name is not None:
            out["name"] = record.name
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "on": rt.Text(max_length=1000),
                "do": _DO,
                "options": _OPTIONS,
                "name": rt.Text(max_length=1000),
            },
            required=("on", "do"),
        )


_DO__ITEM = rt.Tagged(
    "type",
    {
        "say": rt.Ref("SayHookAction"),
        "tool": rt.Ref("ToolCallHookAction"),
        "message.add": rt.Ref("MessageAddHookAction"),
    },
)
_DO = rt.Array(_DO__ITEM)
_OPTIONS = rt.Ref("CustomerSpeechTimeoutOptions")

if TYPE_CHECKING:
    CallHookCustomerSpeechTimeout_Do_Item: TypeAlias = (
        SayHookAction | ToolCallHookAction | MessageAddHookAction | dict[str, Any]
    )

ALIASES = {
    "CallHookCustomerSpeechTimeout_Do_Item": _DO__ITEM,
}
