"""`CreateCodeToolDTO`: its class, and how it is read, written and judged."""

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
class CreateCodeToolDTO(rt.Record):
    """The object `CreateCodeToolDTO`."""

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
        unread = len(data)
        if "messages" in data and (v := data["messages"]) is not None:
            self.messages = _MESSAGES.decode(v)
            unread -= 1
        else:
            self.messages = None
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if "async" in data and (v := data["async"]) is not None:
            self.async_ = v
            unread -= 1
        else:
            self.async_ = None
        if "server" in data and (v := data["server"]) is not None:
            self.server = _SERVER.decode(v)
            unread -= 1
        else:
            self.server = None
        if (v := data.get("code")) is not None:
            unread -= 1
        self.code = v
        if "environmentVariables" in data and (v := data["environmentVariables"]) is not None:
            self.environment_variables = _ENVIRONMENT_VARIABLES.decode(v)
            unread -= 1
        else:
            self.environment_variables = None
        if "timeoutSeconds" in data and (v := data["timeoutSeconds"]) is not None:
            self.timeout_seconds = v
            unread -= 1
        else:
            self.timeout_seconds = None
        if "credentialId" in data and (v := data["credentialId"]) is not None:
            self.credential_id = v
            unread -= 1
        else:
            self.credential_id = None
        if "variableExtractionPlan" in data and (v := data["variableExtractionPlan"]) is not None:
            self.variable_extraction_plan = _VARIABLE_EXTRACTION_PLAN.decode(v)
            unread -= 1
        else:
            self.variable_extraction_plan = None
        if "function" in data and (v := data["function"]) is not None:
            self.function = _FUNCTION.decode(v)
            unread -= 1
        else:
            self.function = None
        if "rejectionPlan" in data and (v := data["rejectionPlan"]) is not None:
            self.rejection_plan = _REJECTION_PLAN.decode(v)
            unread -= 1
        else:
            self.rejection_plan = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if record.type is not None:
            out["type"] = record.type
        if record.async_ is not None:
            out["async"] = record.async_
        if (v := record.server) is not None:
            out["server"] = rt.ENCODERS[type(v)](v)
        if record.code is not None:
            out["code"] = record.code
        if (v := record.environment_variables) is not None:
            out["environmentVariables"] = rt.ENCODERS[type(v)](v)
        if record.timeout_seconds is not None:
            out["timeoutSeconds"] = record.timeout_seconds
        if record.credential_id is not None:
            out["credentialId"] = record.credential_id
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
