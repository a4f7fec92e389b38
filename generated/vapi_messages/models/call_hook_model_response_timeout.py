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
        unread: dict[str, Any] = {}
        self.on = data["on"] if "on" in data else None
        if "do" in data and (v := data["do"]) is not None:
            unread["do"] = ["do", _DO, v]
        else:
            self.do = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.on) is not None:
            out["on"] = v
        if "do" not in out and (v := record.do) is not None:
            out["do"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
