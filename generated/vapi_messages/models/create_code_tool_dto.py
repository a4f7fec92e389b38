"""`CreateCodeToolDTO`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        if (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.async_) is not None:
            out["async"] = v
        if (v := record.server) is not None:
            out["server"] = rt.ENCODERS[type(v)](v)
        if (v := record.code) is not None:
            out["code"] = v
        if (v := record.environment_variables) is not None:
            out["environmentVariables"] = rt.ENCODERS[type(v)](v)
        if (v := record.timeout_seconds) is not None:
            out["timeoutSeconds"] = v
        if (v := record.credential_id) is not None:
            out["credentialId"] = v
        if (v := record.variable_extraction_plan) is not None:
            out["variableExtractionPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.function) is not None:
            out["function"] = rt.ENCODERS[type(v)](v)
        if (v := record.rejection_plan) is not None:
            out["rejectionPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": _MESSAGES,
                "type": rt.Const("code"),
                "async": rt.BOOLEAN,
                "server": _SERVER,
                "code": rt.Text(max_length=50000),
                "environmentVariables": _ENVIRONMENT_VARIABLES,
                "timeoutSeconds": rt.Number(minimum=1, maximum=30),
                "credentialId": rt.TEXT,
                "variableExtractionPlan": _VARIABLE_EXTRACTION_PLAN,
                "function": _FUNCTION,
                "rejectionPlan": _REJECTION_PLAN,
            },
            required=("type", "code"),
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
_MESSAGES = rt.Array(_MESSAGES__ITEM)
_SERVER = rt.Ref("Server")
_ENVIRONMENT_VARIABLES = rt.Array(rt.Ref("CodeToolEnvironmentVariable"))
_VARIABLE_EXTRACTION_PLAN = rt.Ref("VariableExtractionPlan")
_FUNCTION = rt.Ref("OpenAIFunction")
_REJECTION_PLAN = rt.Ref("ToolRejectionPlan")

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
