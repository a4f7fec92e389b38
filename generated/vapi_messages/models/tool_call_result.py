"""`ToolCallResult`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_failed import ToolMessageFailed


@rt.dataclass(slots=True, kw_only=True)
class ToolCallResult(rt.Record):
    """The outcome of a tool that the model called.

    Give `result` or `error`; the model reads either.
    """

    message: ToolCallResult_Message | None = None
    """What the caller hears about the outcome. Without it the tool's own message or the model's
    words.
    """
    name: str
    """The function that was called."""
    tool_call_id: str
    """The `id` of the call that this answers."""
    result: str | None = None
    """The outcome, as text; JSON is fine. The model reads it."""
    error: str | None = None
    """What went wrong, as text."""
    metadata: dict[str, Any] | None = None
    """Data of your own that is passed on to the client."""

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "message" in data and (v := data["message"]) is not None:
            self.message = _MESSAGE.decode(v)
            unread -= 1
        else:
            self.message = None
        if (v := data.get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := data.get("toolCallId")) is not None:
            unread -= 1
        self.tool_call_id = v
        if "result" in data and (v := data["result"]) is not None:
            self.result = v
            unread -= 1
        else:
            self.result = None
        if "error" in data and (v := data["error"]) is not None:
            self.error = v
            unread -= 1
        else:
            self.error = None
        if "metadata" in data and (v := data["metadata"]) is not None:
            self.metadata = v
            unread -= 1
        else:
            self.metadata = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.message) is not None:
            out["message"] = rt.ENCODERS[type(v)](v)
        if record.name is not None:
            out["name"] = record.name
        if record.tool_call_id is not None:
            out["toolCallId"] = record.tool_call_id
        if record.result is not None:
            out["result"] = record.result
        if record.error is not None:
            out["error"] = record.error
        if record.metadata is not None:
            out["metadata"] = record.metadata
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "message": _MESSAGE,
                "name": rt.TEXT,
                "toolCallId": rt.TEXT,
                "result": rt.TEXT,
                "error": rt.TEXT,
                "metadata": rt.OBJECT,
            },
            required=("name", "toolCallId"),
        )


_MESSAGE = rt.Tagged(
    "type",
    {
        "request-complete": rt.Ref("ToolMessageComplete"),
        "request-failed": rt.Ref("ToolMessageFailed"),
    },
)

if TYPE_CHECKING:
    ToolCallResult_Message: TypeAlias = ToolMessageComplete | ToolMessageFailed | dict[str, Any]

ALIASES = {
    "ToolCallResult_Message": _MESSAGE,
}
