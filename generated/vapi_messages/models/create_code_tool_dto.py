"""`CreateCodeToolDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .code_tool_environment_variable import CodeToolEnvironmentVariable
    from .open_ai_function import OpenAIFunction
    from .server import Server
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed
    from .tool_message_start import ToolMessageStart
    from .tool_rejection_plan import ToolRejectionPlan
    from .variable_extraction_plan import VariableExtractionPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateCodeToolDTO(rt.BranchRecord):
    """Found in `AnthropicBedrockModel.tools` where `type` is `code` and 20 more."""

    messages: list[CreateCodeToolDTO_Messages_Item] | None = None
    type: Literal["code"]
    async_: bool | None = None
    server: Server | None = None
    code: str
    """At most 50000 characters."""
    environment_variables: list[CodeToolEnvironmentVariable] | None = None
    timeout_seconds: int | float | None = None
    """From 1 to 30."""
    credential_id: str | None = None
    variable_extraction_plan: VariableExtractionPlan | None = None
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
        self.code = get("code")
        if get("environmentVariables") is None:
            self.environment_variables = None
        else:
            left += 1
        self.timeout_seconds = get("timeoutSeconds")
        self.credential_id = get("credentialId")
        if get("variableExtractionPlan") is None:
            self.variable_extraction_plan = None
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
                "type": rt.Const("code"),
                "async": rt.BOOLEAN,
                "server": rt.Ref("Server"),
                "code": rt.Text(max_length=50000),
                "environmentVariables": rt.Array(rt.Ref("CodeToolEnvironmentVariable")),
                "timeoutSeconds": rt.Number(minimum=1, maximum=30),
                "credentialId": rt.TEXT,
                "variableExtractionPlan": rt.Ref("VariableExtractionPlan"),
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
    CreateCodeToolDTO_Messages_Item: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )

ALIASES = {
    "CreateCodeToolDTO_Messages_Item": _MESSAGES__ITEM,
}
