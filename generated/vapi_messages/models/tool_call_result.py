"""`ToolCallResult`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
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
        return left

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
