"""`ToolMessageFailed`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.tool_message_failed__role import ToolMessageFailed_Role
    from .condition import Condition
    from .text_content import TextContent


@rt.dataclass(slots=True, kw_only=True)
class ToolMessageFailed(rt.Record):
    """The object `ToolMessageFailed`."""

    contents: list[TextContent] | None = None
    type: Literal["request-failed"]
    role: ToolMessageFailed_Role | None = None
    end_call_after_spoken_enabled: bool | None = None
    content: str | None = None
    """At most 1000 characters."""
    conditions: list[Condition] | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("contents")) is not None:
            v = _CONTENTS.decode(v)
            unread -= 1
        self.contents = v
        if (v := get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := get("role")) is not None:
            v = _ROLE.decode(v)
            unread -= 1
        self.role = v
        if (v := get("endCallAfterSpokenEnabled")) is not None:
            unread -= 1
        self.end_call_after_spoken_enabled = v
        if (v := get("content")) is not None:
            unread -= 1
        self.content = v
        if (v := get("conditions")) is not None:
            v = _CONDITIONS.decode(v)
            unread -= 1
        self.conditions = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.contents) is not None:
            out["contents"] = rt.ENCODERS[type(v)](v)
        if record.type is not None:
            out["type"] = record.type
        if (v := record.role) is not None:
            out["role"] = rt.ENCODERS[type(v)](v)
        if record.end_call_after_spoken_enabled is not None:
            out["endCallAfterSpokenEnabled"] = record.end_call_after_spoken_enabled
        if record.content is not None:
            out["content"] = record.content
        if (v := record.conditions) is not None:
            out["conditions"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "contents": _CONTENTS,
                "type": rt.Const("request-failed"),
                "role": _ROLE,
                "endCallAfterSpokenEnabled": rt.BOOLEAN,
                "content": rt.Text(max_length=1000),
                "conditions": _CONDITIONS,
            },
            required=("type",),
            extra=rt.ANY,
        )


_CONTENTS = rt.Array(rt.Ref("TextContent"))
_ROLE = rt.Enum("ToolMessageFailed_Role")
_CONDITIONS = rt.Array(rt.Ref("Condition"))
KNOWN_KEYS = frozenset(
    {
        "contents",
        "type",
        "role",
        "endCallAfterSpokenEnabled",
        "content",
        "conditions",
    }
)
