"""`SayHookAction`: its class, and how it is read, written and judged."""

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
class SayHookAction(rt.Record):
    """The object `SayHookAction`."""

    type: Literal["say"]
    exact: str | list[str] | None = None
    prompt: str | list[SayHookAction_Prompt_Item] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if "exact" in data and (v := data["exact"]) is not None:
            self.exact = v
            unread -= 1
        else:
            self.exact = None
        if "prompt" in data and (v := data["prompt"]) is not None:
            self.prompt = _PROMPT.decode(v)
            unread -= 1
        else:
            self.prompt = None
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
        if record.exact is not None:
            out["exact"] = record.exact
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
