"""`SayHookAction`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .assistant_message import AssistantMessage
    from .developer_message import DeveloperMessage
    from .system_message import SystemMessage
    from .tool_message import ToolMessage
    from .user_message import UserMessage


@rt.dataclass(slots=True, kw_only=True)
class SayHookAction(rt.BranchRecord):
    """Found in `CallHookAssistantSpeechInterrupted.do` where `type` is `say` and 3 more."""

    type: Literal["say"]
    exact: str | list[str] | None = None
    prompt: str | list[SayHookAction_Prompt_Item] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.type = data["type"] if "type" in data else None
        self.exact = data["exact"] if "exact" in data else None
        if "prompt" in data and (v := data["prompt"]) is not None:
            unread["prompt"] = ["prompt", _PROMPT, v]
        else:
            self.prompt = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.exact) is not None:
            out["exact"] = v
        if "prompt" not in out and (v := record.prompt) is not None:
            out["prompt"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("say"),
                "exact": rt.OneOf(rt.TEXT, rt.Array(rt.TEXT)),
                "prompt": _PROMPT,
            },
            required=("type",),
        )


_PROMPT__ITEM = rt.Tagged(
    "role",
    {
        "system": rt.Ref("SystemMessage"),
        "user": rt.Ref("UserMessage"),
        "assistant": rt.Ref("AssistantMessage"),
        "tool": rt.Ref("ToolMessage"),
        "developer": rt.Ref("DeveloperMessage"),
    },
)
_PROMPT = rt.OneOf(rt.TEXT, rt.Array(_PROMPT__ITEM))

if TYPE_CHECKING:
    SayHookAction_Prompt_Item: TypeAlias = (
        SystemMessage
        | UserMessage
        | AssistantMessage
        | ToolMessage
        | DeveloperMessage
        | dict[str, Any]
    )

ALIASES = {
    "SayHookAction_Prompt_Item": _PROMPT__ITEM,
}
