"""`ToolCallResult`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_failed import ToolMessageFailed


@rt.dataclass(slots=True, kw_only=True)
class ToolCallResult(rt.BranchRecord):
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
        get = data.get
        left = 0
        if get("message") is None:
            self.message = None
        else:
            left += 1
        self.name = get("name")
        self.tool_call_id = get("toolCallId")
        self.result = get("result")
        self.error = get("error")
        self.metadata = get("metadata")
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
        if (v := record.message) is not None:
            out["message"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.tool_call_id) is not None:
            out["toolCallId"] = v
        if (v := record.result) is not None:
            out["result"] = v
        if (v := record.error) is not None:
            out["error"] = v
        if (v := record.metadata) is not None:
            out["metadata"] = v
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
