"""`CreateSipRequestToolDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.create_sip_request_tool_dto__verb import CreateSipRequestToolDTO_Verb
    from .json_schema import JsonSchema
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed
    from .tool_message_start import ToolMessageStart
    from .tool_rejection_plan import ToolRejectionPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateSipRequestToolDTO(rt.BranchRecord):
    """Found in `AnthropicBedrockModel.tools` where `type` is `sipRequest` and 20 more."""

    messages: list[CreateSipRequestToolDTO_Messages_Item] | None = None
    type: Literal["sipRequest"]
    verb: CreateSipRequestToolDTO_Verb
    headers: JsonSchema | None = None
    body: str | JsonSchema | dict[str, Any] | None = None
    rejection_plan: ToolRejectionPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            messages: list[CreateSipRequestToolDTO_Messages_Item] | None = None,
            type: Literal["sipRequest"],
            verb: CreateSipRequestToolDTO_Verb | enum_texts.CreateSipRequestToolDTO_Verb,
            headers: JsonSchema | None = None,
            body: str | JsonSchema | dict[str, Any] | None = None,
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
        if (v := get("verb")) is not None:
            v = _VERB.decode(v)
        self.verb = v
        if get("headers") is None:
            self.headers = None
        else:
            left += 1
        if get("body") is None:
            self.body = None
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
                "type": rt.Const("sipRequest"),
                "verb": _VERB,
                "headers": rt.Ref("JsonSchema"),
                "body": rt.ByJsonType(
                    rt.TEXT,
                    rt.Tagged(
                        "type",
                        {
                            "string": rt.Ref("JsonSchema"),
                            "number": rt.Ref("JsonSchema"),
                            "integer": rt.Ref("JsonSchema"),
                            "boolean": rt.Ref("JsonSchema"),
                            "array": rt.Ref("JsonSchema"),
                            "object": rt.Ref("JsonSchema"),
                        },
                    ),
                ),
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
_VERB = rt.Enum("CreateSipRequestToolDTO_Verb")

if TYPE_CHECKING:
    CreateSipRequestToolDTO_Messages_Item: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )

ALIASES = {
    "CreateSipRequestToolDTO_Messages_Item": _MESSAGES__ITEM,
}
