"""`ToolMessageDelayed`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .condition import Condition
    from .text_content import TextContent


@rt.dataclass(slots=True, kw_only=True)
class ToolMessageDelayed(rt.BranchRecord):
    """Found in `BashToolWithToolCall.messages` where `type` is `request-response-delayed` and 31
    more.
    """

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
        unread: dict[str, Any] = {}
        if "contents" in data and (v := data["contents"]) is not None:
            unread["contents"] = ["contents", _CONTENTS, v]
        else:
            self.contents = None
        self.type = data["type"] if "type" in data else None
        self.timing_milliseconds = (
            data["timingMilliseconds"] if "timingMilliseconds" in data else None
        )
        self.content = data["content"] if "content" in data else None
        if "conditions" in data and (v := data["conditions"]) is not None:
            unread["conditions"] = ["conditions", _CONDITIONS, v]
        else:
            self.conditions = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if "contents" not in out and (v := record.contents) is not None:
            out["contents"] = rt.ENCODERS[type(v)](v)
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.timing_milliseconds) is not None:
            out["timingMilliseconds"] = v
        if (v := record.content) is not None:
            out["content"] = v
        if "conditions" not in out and (v := record.conditions) is not None:
            out["conditions"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
