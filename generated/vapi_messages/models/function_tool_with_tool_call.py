"""`FunctionToolWithToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .open_ai_function import OpenAIFunction
    from .server import Server
    from .tool_call import ToolCall
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed
    from .tool_message_start import ToolMessageStart
    from .tool_parameter import ToolParameter
    from .tool_rejection_plan import ToolRejectionPlan
    from .variable_extraction_plan import VariableExtractionPlan


@rt.dataclass(slots=True, kw_only=True)
class FunctionToolWithToolCall(rt.BranchRecord):
    """A function of yours together with the call that the model makes of it."""

    messages: list[FunctionToolWithToolCall_Messages_Item] | None = None
    type: Literal["function"]
    """The tag of this kind of tool, `function`."""
    async_: bool | None = None
    """Whether the assistant talks on without waiting for your answer."""
    server: Server | None = None
    """Where this tool's calls are posted, if not to the assistant's server."""
    variable_extraction_plan: VariableExtractionPlan | None = None
    parameters: list[ToolParameter] | None = None
    tool_call: ToolCall
    function: OpenAIFunction | None = None
    """The definition that the model sees: name, description, parameters."""
    rejection_plan: ToolRejectionPlan | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        self.type = get("type")
        self.async_ = get("async")
        if get("server") is None:
            self.server = None
        else:
            left += 1
        if get("variableExtractionPlan") is None:
            self.variable_extraction_plan = None
        else:
            left += 1
        if get("parameters") is None:
            self.parameters = None
        else:
            left += 1
        if get("toolCall") is None:
            self.tool_call = None
        else:
            left += 1
        if get("function") is None:
            self.function = None
        else:
            left += 1
        if get("rejectionPlan") is None:
            self.rejection_plan = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": rt.Array(_MESSAGES__ITEM),
                "type": rt.Const("function"),
                "async": rt.BOOLEAN,
                "server": rt.Ref("Server"),
                "variableExtractionPlan": rt.Ref("VariableExtractionPlan"),
                "parameters": rt.Array(rt.Ref("ToolParameter")),
                "toolCall": rt.Ref("ToolCall"),
                "function": rt.Ref("OpenAIFunction"),
                "rejectionPlan": rt.Ref("ToolRejectionPlan"),
            },
        )


_MESSAGES__ITEM = rt.Tagged(
    "type",
    {
        "request-start": rt.Ref("ToolMessageStart"),
        "request-complete": rt.Ref("ToolMessageComplete"),
        "request-failed": rt.Ref("ToolMessageFailed"),
        "request-response-delayed": rt.Ref("ToolMessageDelayed"),
    },
)

if TYPE_CHECKING:
    FunctionToolWithToolCall_Messages_Item: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )

ALIASES = {
    "FunctionToolWithToolCall_Messages_Item": _MESSAGES__ITEM,
}
