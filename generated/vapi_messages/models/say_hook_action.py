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
        get = data.get
        left = 0
        self.type = get("type")
        self.exact = get("exact")
        if get("prompt") is None:
            self.prompt = None
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
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.exact) is not None:
            out["exact"] = v
        if (v := record.prompt) is not None:
            out["prompt"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
