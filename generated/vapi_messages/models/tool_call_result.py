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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("message")) is not None:
            v = _MESSAGE.decode(v)
            unread -= 1
        self.message = v
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := get("toolCallId")) is not None:
            unread -= 1
        self.tool_call_id = v
        if (v := get("result")) is not None:
            unread -= 1
        self.result = v
        if (v := get("error")) is not None:
            unread -= 1
        self.error = v
        if (v := get("metadata")) is not None:
            unread -= 1
        self.metadata = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_MESSAGE = rt.Tagged(
    "type",
    {
        "request-complete": rt.Ref("ToolMessageComplete"),
        "request-failed": rt.Ref("ToolMessageFailed"),
    },
)
KNOWN_KEYS = frozenset(
    {
        "message",
        "name",
        "toolCallId",
        "result",
        "error",
        "metadata",
    }
)

if TYPE_CHECKING:
    ToolCallResult_Message: TypeAlias = ToolMessageComplete | ToolMessageFailed | dict[str, Any]

ALIASES = {
    "ToolCallResult_Message": _MESSAGE,
}
