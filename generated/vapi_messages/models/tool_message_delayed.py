"""`ToolMessageDelayed`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .condition import Condition
    from .text_content import TextContent


@rt.dataclass(slots=True, kw_only=True)
class ToolMessageDelayed(rt.Record):
    """The object `ToolMessageDelayed`."""

    contents: list[TextContent] | None = None
    type: Literal["request-response-delayed"]
    timing_milliseconds: int | float | None = None
    """From 100 to 120000."""
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
        if "timingMilliseconds" in data and (v := data["timingMilliseconds"]) is not None:
            self.timing_milliseconds = v
            unread -= 1
        else:
            self.timing_milliseconds = None
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
        if record.timing_milliseconds is not None:
            out["timingMilliseconds"] = record.timing_milliseconds
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
                "type": rt.Const("request-response-delayed"),
                "timingMilliseconds": rt.Number(minimum=100, maximum=120000),
                "content": rt.Text(max_length=1000),
                "conditions": _CONDITIONS,
            },
            required=("type",),
        )


_CONTENTS = rt.Array(rt.Ref("TextContent"))
_CONDITIONS = rt.Array(rt.Ref("Condition"))
