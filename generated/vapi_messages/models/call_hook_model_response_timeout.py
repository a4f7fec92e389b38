"""`CallHookModelResponseTimeout`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .message_add_hook_action import MessageAddHookAction
    from .say_hook_action import SayHookAction
    from .tool_call_hook_action import ToolCallHookAction


@rt.dataclass(slots=True, kw_only=True)
class CallHookModelResponseTimeout(rt.BranchRecord):
    """Found in `CreateWorkflowDTO.hooks` and 1 more."""

    on: Literal["model.response.timeout"]
    do: list[CallHookModelResponseTimeout_Do_Item]

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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "on": rt.Const("model.response.timeout"),
                "do": _DO,
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

if TYPE_CHECKING:
    CallHookModelResponseTimeout_Do_Item: TypeAlias = (
        SayHookAction | ToolCallHookAction | MessageAddHookAction | dict[str, Any]
    )

ALIASES = {
    "CallHookModelResponseTimeout_Do_Item": _DO__ITEM,
}
