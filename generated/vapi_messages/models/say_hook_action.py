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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := get("exact")) is not None:
            unread -= 1
        self.exact = v
        if (v := get("prompt")) is not None:
            v = _PROMPT.decode(v)
            unread -= 1
        self.prompt = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
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
KNOWN_KEYS = frozenset(
    {
        "type",
        "exact",
        "prompt",
    }
)

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
