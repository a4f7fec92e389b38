"""`CreateApiRequestToolDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            messages: list[CreateApiRequestToolDTO_Messages_Item] | None = None,
            type: Literal["apiRequest"],
            name: str | None = None,
            method: CreateApiRequestToolDTO_Method | enum_texts.CreateApiRequestToolDTO_Method,
            timeout_seconds: int | float | None = None,
            credential_id: str | None = None,
            encrypted_paths: list[str] | None = None,
            parameters: list[ToolParameter] | None = None,
            description: str | None = None,
            url: str,
            body: JsonSchema | None = None,
            headers: JsonSchema | None = None,
            backoff_plan: BackoffPlan | None = None,
            variable_extraction_plan: VariableExtractionPlan | None = None,
            rejection_plan: ToolRejectionPlan | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        self.type = get("type")
        self.name = get("name")
        if (v := get("method")) is not None:
            v = _METHOD.decode(v)
        self.method = v
        self.timeout_seconds = get("timeoutSeconds")
        self.credential_id = get("credentialId")
        self.encrypted_paths = get("encryptedPaths")
        if get("parameters") is None:
            self.parameters = None
        else:
            left += 1
        self.description = get("description")
        self.url = get("url")
        if get("body") is None:
            self.body = None
        else:
            left += 1
        if get("headers") is None:
            self.headers = None
        else:
            left += 1
        if get("backoffPlan") is None:
            self.backoff_plan = None
        else:
            left += 1
        if get("variableExtractionPlan") is None:
            self.variable_extraction_plan = None
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
                "type": rt.Const("apiRequest"),
                "name": rt.Text(max_length=40, pattern="^[a-zA-Z0-9_-]{1,40}\\Z"),
                "method": _METHOD,
                "timeoutSeconds": rt.Number(minimum=1, maximum=300),
                "credentialId": rt.TEXT,
                "encryptedPaths": rt.Array(rt.TEXT),
                "parameters": rt.Array(rt.Ref("ToolParameter")),
                "description": rt.TEXT,
                "url": rt.TEXT,
                "body": rt.Ref("JsonSchema"),
                "headers": rt.Ref("JsonSchema"),
                "backoffPlan": rt.Ref("BackoffPlan"),
                "variableExtractionPlan": rt.Ref("VariableExtractionPlan"),
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
_METHOD = rt.Enum("CreateApiRequestToolDTO_Method")

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
