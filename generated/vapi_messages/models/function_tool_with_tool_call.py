"""`FunctionToolWithToolCall`: its class, and how it is read, written and judged."""

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
class FunctionToolWithToolCall(rt.Record):
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
        if "variableExtractionPlan" in data and (v := data["variableExtractionPlan"]) is not None:
            self.variable_extraction_plan = _VARIABLE_EXTRACTION_PLAN.decode(v)
            unread -= 1
        else:
            self.variable_extraction_plan = None
        if "parameters" in data and (v := data["parameters"]) is not None:
            self.parameters = _PARAMETERS.decode(v)
            unread -= 1
        else:
            self.parameters = None
        if (v := data.get("toolCall")) is not None:
            v = _TOOL_CALL.decode(v)
            unread -= 1
        self.tool_call = v
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
        if (v := record.variable_extraction_plan) is not None:
            out["variableExtractionPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.parameters) is not None:
            out["parameters"] = rt.ENCODERS[type(v)](v)
        if (v := record.tool_call) is not None:
            out["toolCall"] = rt.ENCODERS[type(v)](v)
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
                "type": rt.Const("function"),
                "async": rt.BOOLEAN,
                "server": _SERVER,
                "variableExtractionPlan": _VARIABLE_EXTRACTION_PLAN,
                "parameters": _PARAMETERS,
                "toolCall": _TOOL_CALL,
                "function": _FUNCTION,
                "rejectionPlan": _REJECTION_PLAN,
            },
            required=("type", "toolCall"),
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
_VARIABLE_EXTRACTION_PLAN = rt.Ref("VariableExtractionPlan")
_PARAMETERS = rt.Array(rt.Ref("ToolParameter"))
_TOOL_CALL = rt.Ref("ToolCall")
_FUNCTION = rt.Ref("OpenAIFunction")
_REJECTION_PLAN = rt.Ref("ToolRejectionPlan")

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
