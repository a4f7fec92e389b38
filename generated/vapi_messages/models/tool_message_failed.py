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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "contents" in data and (v := data["contents"]) is not None:
            self.contents = _CONTENTS.decode(v)
            unread -= 1
        else:
            self.contents = None
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if "role" in data and (v := data["role"]) is not None:
            self.role = _ROLE.decode(v)
            unread -= 1
        else:
            self.role = None
        if (
            "endCallAfterSpokenEnabled" in data
            and (v := data["endCallAfterSpokenEnabled"]) is not None
        ):
            self.end_call_after_spoken_enabled = v
            unread -= 1
        else:
            self.end_call_after_spoken_enabled = None
        if "content" in data and (v := data["content"]) is not None:
            self.content = v
            unread -= 1
        else:
            self.content = None
        if "conditions" in data and (v := data["conditions"]) is not None:
            self.conditions = _CONDITIONS.decode(v)
            unread -= 1
        else:
            self.conditions = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )


_CONTENTS = rt.Array(rt.Ref("TextContent"))
_ROLE = rt.Enum("ToolMessageFailed_Role")
_CONDITIONS = rt.Array(rt.Ref("Condition"))
