"""`ToolMessageComplete`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.tool_message_complete__role import ToolMessageComplete_Role
    from .condition import Condition
    from .text_content import TextContent


@rt.dataclass(slots=True, kw_only=True)
class ToolMessageComplete(rt.BranchRecord):
    """Found in `BashToolWithToolCall.messages` where `type` is `request-complete` and 32 more."""

    contents: list[TextContent] | None = None
    type: Literal["request-complete"]
    role: ToolMessageComplete_Role | None = None
    end_call_after_spoken_enabled: bool | None = None
    content: str | None = None
    """At most 1000 characters."""
    conditions: list[Condition] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            contents: list[TextContent] | None = None,
            type: Literal["request-complete"],
            role: ToolMessageComplete_Role | enum_texts.ToolMessageComplete_Role | None = None,
            end_call_after_spoken_enabled: bool | None = None,
            content: str | None = None,
            conditions: list[Condition] | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        if get("contents") is None:
            self.contents = None
        else:
            left += 1
        self.type = get("type")
        if (v := get("role")) is not None:
            v = _ROLE.decode(v)
        self.role = v
        self.end_call_after_spoken_enabled = get("endCallAfterSpokenEnabled")
        self.content = get("content")
        if get("conditions") is None:
            self.conditions = None
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
        if (v := record.contents) is not None:
            out["contents"] = rt.ENCODERS[type(v)](v)
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.role) is not None:
            out["role"] = rt.ENCODERS[type(v)](v)
        if (v := record.end_call_after_spoken_enabled) is not None:
            out["endCallAfterSpokenEnabled"] = v
        if (v := record.content) is not None:
            out["content"] = v
        if (v := record.conditions) is not None:
            out["conditions"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "contents": _CONTENTS,
                "type": rt.Const("request-complete"),
                "role": _ROLE,
                "endCallAfterSpokenEnabled": rt.BOOLEAN,
                "content": rt.Text(max_length=1000),
                "conditions": _CONDITIONS,
            },
            required=("type",),
        )


_CONTENTS = rt.Array(rt.Ref("TextContent"))
_ROLE = rt.Enum("ToolMessageComplete_Role")
_CONDITIONS = rt.Array(rt.Ref("Condition"))
