"""`CreateFunctionToolDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .open_ai_function import OpenAIFunction
    from .server import Server
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed
    from .tool_message_start import ToolMessageStart
    from .tool_parameter import ToolParameter
    from .tool_rejection_plan import ToolRejectionPlan
    from .variable_extraction_plan import VariableExtractionPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateFunctionToolDTO(rt.BranchRecord):
    """Found in `AnthropicBedrockModel.tools` where `type` is `function` and 20 more."""

    messages: list[CreateFunctionToolDTO_Messages_Item] | None = None
    type: Literal["function"]
    async_: bool | None = None
    server: Server | None = None
    variable_extraction_plan: VariableExtractionPlan | None = None
    parameters: list[ToolParameter] | None = None
    function: OpenAIFunction | None = None
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
    CreateFunctionToolDTO_Messages_Item: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )

ALIASES = {
    "CreateFunctionToolDTO_Messages_Item": _MESSAGES__ITEM,
}
