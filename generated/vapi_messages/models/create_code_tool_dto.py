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
        unread: dict[str, Any] = {}
        if "messages" in data and (v := data["messages"]) is not None:
            unread["messages"] = ["messages", _MESSAGES, v]
        else:
            self.messages = None
        self.type = data["type"] if "type" in data else None
        self.async_ = data["async"] if "async" in data else None
        if "server" in data and (v := data["server"]) is not None:
            unread["server"] = ["server", _SERVER, v]
        else:
            self.server = None
        self.code = data["code"] if "code" in data else None
        if "environmentVariables" in data and (v := data["environmentVariables"]) is not None:
            unread["environment_variables"] = ["environmentVariables", _ENVIRONMENT_VARIABLES, v]
        else:
            self.environment_variables = None
        self.timeout_seconds = data["timeoutSeconds"] if "timeoutSeconds" in data else None
        self.credential_id = data["credentialId"] if "credentialId" in data else None
        if "variableExtractionPlan" in data and (v := data["variableExtractionPlan"]) is not None:
            unread["variable_extraction_plan"] = [
                "variableExtractionPlan",
                _VARIABLE_EXTRACTION_PLAN,
                v,
            ]
        else:
            self.variable_extraction_plan = None
        if "function" in data and (v := data["function"]) is not None:
            unread["function"] = ["function", _FUNCTION, v]
        else:
            self.function = None
        if "rejectionPlan" in data and (v := data["rejectionPlan"]) is not None:
            unread["rejection_plan"] = ["rejectionPlan", _REJECTION_PLAN, v]
        else:
            self.rejection_plan = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if "messages" not in out and (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.async_) is not None:
            out["async"] = v
        if "server" not in out and (v := record.server) is not None:
            out["server"] = rt.ENCODERS[type(v)](v)
        if (v := record.code) is not None:
            out["code"] = v
        if "environmentVariables" not in out and (v := record.environment_variables) is not None:
            out["environmentVariables"] = rt.ENCODERS[type(v)](v)
        if (v := record.timeout_seconds) is not None:
            out["timeoutSeconds"] = v
        if (v := record.credential_id) is not None:
            out["credentialId"] = v
        if (
            "variableExtractionPlan" not in out
            and (v := record.variable_extraction_plan) is not None
        ):
            out["variableExtractionPlan"] = rt.ENCODERS[type(v)](v)
        if "function" not in out and (v := record.function) is not None:
            out["function"] = rt.ENCODERS[type(v)](v)
        if "rejectionPlan" not in out and (v := record.rejection_plan) is not None:
            out["rejectionPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
