"""`CallHookCustomerSpeechTimeout`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .customer_speech_timeout_options import CustomerSpeechTimeoutOptions
    from .message_add_hook_action import MessageAddHookAction
    from .say_hook_action import SayHookAction
    from .tool_call_hook_action import ToolCallHookAction


@rt.dataclass(slots=True, kw_only=True)
class CallHookCustomerSpeechTimeout(rt.BranchRecord):
    """Found in `AssistantOverrides.hooks` and 3 more."""

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
        get = data.get
        left = 0
        self.on = get("on")
        if get("do") is None:
            self.do = None
        else:
            left += 1
        if get("options") is None:
            self.options = None
        else:
            left += 1
        self.name = get("name")
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
        if (v := record.on) is not None:
            out["on"] = v
        if (v := record.do) is not None:
            out["do"] = rt.ENCODERS[type(v)](v)
        if (v := record.options) is not None:
            out["options"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
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
