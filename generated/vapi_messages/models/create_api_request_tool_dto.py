"""`CreateApiRequestToolDTO`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from ..enums.create_api_request_tool_dto__method import CreateApiRequestToolDTO_Method
    from .backoff_plan import BackoffPlan
    from .json_schema import JsonSchema
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed
    from .tool_message_start import ToolMessageStart
    from .tool_parameter import ToolParameter
    from .tool_rejection_plan import ToolRejectionPlan
    from .variable_extraction_plan import VariableExtractionPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateApiRequestToolDTO(rt.BranchRecord):
    """Found in `AnthropicBedrockModel.tools` where `type` is `apiRequest` and 20 more."""

    messages: list[CreateApiRequestToolDTO_Messages_Item] | None = None
    type: Literal["apiRequest"]
    name: str | None = None
    """At most 40 characters. Matches `^[a-zA-Z0-9_-]{1,40}$`."""
    method: CreateApiRequestToolDTO_Method
    timeout_seconds: int | float | None = None
    """From 1 to 300."""
    credential_id: str | None = None
    encrypted_paths: list[str] | None = None
    parameters: list[ToolParameter] | None = None
    description: str | None = None
    url: str
    body: JsonSchema | None = None
    headers: JsonSchema | None = None
    backoff_plan: BackoffPlan | None = None
    variable_extraction_plan: VariableExtractionPlan | None = None
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
        self.name = data["name"] if "name" in data else None
        self.method = _METHOD.decode(data["method"]) if "method" in data else None
        self.timeout_seconds = data["timeoutSeconds"] if "timeoutSeconds" in data else None
        self.credential_id = data["credentialId"] if "credentialId" in data else None
        self.encrypted_paths = data["encryptedPaths"] if "encryptedPaths" in data else None
        if "parameters" in data and (v := data["parameters"]) is not None:
            unread["parameters"] = ["parameters", _PARAMETERS, v]
        else:
            self.parameters = None
        self.description = data["description"] if "description" in data else None
        self.url = data["url"] if "url" in data else None
        if "body" in data and (v := data["body"]) is not None:
            unread["body"] = ["body", _BODY, v]
        else:
            self.body = None
        if "headers" in data and (v := data["headers"]) is not None:
            unread["headers"] = ["headers", _HEADERS, v]
        else:
            self.headers = None
        if "backoffPlan" in data and (v := data["backoffPlan"]) is not None:
            unread["backoff_plan"] = ["backoffPlan", _BACKOFF_PLAN, v]
        else:
            self.backoff_plan = None
        if "variableExtractionPlan" in data and (v := data["variableExtractionPlan"]) is not None:
            unread["variable_extraction_plan"] = [
                "variableExtractionPlan",
                _VARIABLE_EXTRACTION_PLAN,
                v,
            ]
        else:
            self.variable_extraction_plan = None
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
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.method) is not None:
            out["method"] = rt.ENCODERS[type(v)](v)
        if (v := record.timeout_seconds) is not None:
            out["timeoutSeconds"] = v
        if (v := record.credential_id) is not None:
            out["credentialId"] = v
        if (v := record.encrypted_paths) is not None:
            out["encryptedPaths"] = v
        if "parameters" not in out and (v := record.parameters) is not None:
            out["parameters"] = rt.ENCODERS[type(v)](v)
        if (v := record.description) is not None:
            out["description"] = v
        if (v := record.url) is not None:
            out["url"] = v
        if "body" not in out and (v := record.body) is not None:
            out["body"] = rt.ENCODERS[type(v)](v)
        if "headers" not in out and (v := record.headers) is not None:
            out["headers"] = rt.ENCODERS[type(v)](v)
        if "backoffPlan" not in out and (v := record.backoff_plan) is not None:
            out["backoffPlan"] = rt.ENCODERS[type(v)](v)
        if (
            "variableExtractionPlan" not in out
            and (v := record.variable_extraction_plan) is not None
        ):
            out["variableExtractionPlan"] = rt.ENCODERS[type(v)](v)
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
                "type": rt.Const("apiRequest"),
                "name": rt.Text(max_length=40, pattern="^[a-zA-Z0-9_-]{1,40}\\Z"),
                "method": _METHOD,
                "timeoutSeconds": rt.Number(minimum=1, maximum=300),
                "credentialId": rt.TEXT,
                "encryptedPaths": rt.Array(rt.TEXT),
                "parameters": _PARAMETERS,
                "description": rt.TEXT,
                "url": rt.TEXT,
                "body": _BODY,
                "headers": _HEADERS,
                "backoffPlan": _BACKOFF_PLAN,
                "variableExtractionPlan": _VARIABLE_EXTRACTION_PLAN,
                "rejectionPlan": _REJECTION_PLAN,
            },
            required=("type", "method", "url"),
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
_METHOD = rt.Enum("CreateApiRequestToolDTO_Method")
_PARAMETERS = rt.Array(rt.Ref("ToolParameter"))
_BODY = rt.Ref("JsonSchema")
_HEADERS = rt.Ref("JsonSchema")
_BACKOFF_PLAN = rt.Ref("BackoffPlan")
_VARIABLE_EXTRACTION_PLAN = rt.Ref("VariableExtractionPlan")
_REJECTION_PLAN = rt.Ref("ToolRejectionPlan")

if TYPE_CHECKING:
    CreateApiRequestToolDTO_Messages_Item: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )

ALIASES = {
    "CreateApiRequestToolDTO_Messages_Item": _MESSAGES__ITEM,
}
