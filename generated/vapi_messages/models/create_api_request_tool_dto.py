"""`CreateApiRequestToolDTO`: its class, and how it is read, written and judged."""

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
class CreateApiRequestToolDTO(rt.Record):
    """The object `CreateApiRequestToolDTO`."""

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
        unread = len(data)
        if "messages" in data and (v := data["messages"]) is not None:
            self.messages = _MESSAGES.decode(v)
            unread -= 1
        else:
            self.messages = None
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if "name" in data and (v := data["name"]) is not None:
            self.name = v
            unread -= 1
        else:
            self.name = None
        if (v := data.get("method")) is not None:
            v = _METHOD.decode(v)
            unread -= 1
        self.method = v
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
        if "encryptedPaths" in data and (v := data["encryptedPaths"]) is not None:
            self.encrypted_paths = v
            unread -= 1
        else:
            self.encrypted_paths = None
        if "parameters" in data and (v := data["parameters"]) is not None:
            self.parameters = _PARAMETERS.decode(v)
            unread -= 1
        else:
            self.parameters = None
        if "description" in data and (v := data["description"]) is not None:
            self.description = v
            unread -= 1
        else:
            self.description = None
        if (v := data.get("url")) is not None:
            unread -= 1
        self.url = v
        if "body" in data and (v := data["body"]) is not None:
            self.body = _BODY.decode(v)
            unread -= 1
        else:
            self.body = None
        if "headers" in data and (v := data["headers"]) is not None:
            self.headers = _HEADERS.decode(v)
            unread -= 1
        else:
            self.headers = None
        if "backoffPlan" in data and (v := data["backoffPlan"]) is not None:
            self.backoff_plan = _BACKOFF_PLAN.decode(v)
            unread -= 1
        else:
            self.backoff_plan = None
        if "variableExtractionPlan" in data and (v := data["variableExtractionPlan"]) is not None:
            self.variable_extraction_plan = _VARIABLE_EXTRACTION_PLAN.decode(v)
            unread -= 1
        else:
            self.variable_extraction_plan = None
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
        if record.name is not None:
            out["name"] = record.name
        if (v := record.method) is not None:
            out["method"] = rt.ENCODERS[type(v)](v)
        if record.timeout_seconds is not None:
            out["timeoutSeconds"] = record.timeout_seconds
        if record.credential_id is not None:
            out["credentialId"] = record.credential_id
        if record.encrypted_paths is not None:
            out["encryptedPaths"] = record.encrypted_paths
        if (v := record.parameters) is not None:
            out["parameters"] = rt.ENCODERS[type(v)](v)
        if record.description is not None:
            out["description"] = record.description
        if record.url is not None:
            out["url"] = record.url
        if (v := record.body) is not None:
            out["body"] = rt.ENCODERS[type(v)](v)
        if (v := record.headers) is not None:
            out["headers"] = rt.ENCODERS[type(v)](v)
        if (v := record.backoff_plan) is not None:
            out["backoffPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.variable_extraction_plan) is not None:
            out["variableExtractionPlan"] = rt.ENCODERS[type(v)](v)
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
