"""`CreateHandoffToolDTO`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .handoff_destination_assistant import HandoffDestinationAssistant
    from .handoff_destination_dynamic import HandoffDestinationDynamic
    from .handoff_destination_squad import HandoffDestinationSquad
    from .open_ai_function import OpenAIFunction
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed
    from .tool_message_start import ToolMessageStart
    from .tool_rejection_plan import ToolRejectionPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateHandoffToolDTO(rt.BranchRecord):
    """Found in `AnthropicBedrockModel.tools` where `type` is `handoff` and 20 more."""

    messages: list[CreateHandoffToolDTO_Messages_Item] | None = None
    type: Literal["handoff"]
    default_result: str | None = None
    destinations: list[CreateHandoffToolDTO_Destinations_Item] | None = None
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
        self.default_result = get("defaultResult")
        if get("destinations") is None:
            self.destinations = None
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
        if (v := record.default_result) is not None:
            out["defaultResult"] = v
        if (v := record.destinations) is not None:
            out["destinations"] = rt.ENCODERS[type(v)](v)
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
                "type": rt.Const("handoff"),
                "defaultResult": rt.TEXT,
                "destinations": _DESTINATIONS,
                "function": _FUNCTION,
                "rejectionPlan": _REJECTION_PLAN,
            },
            required=("type",),
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
_DESTINATIONS__ITEM = rt.Tagged(
    "type",
    {
        "assistant": rt.Ref("HandoffDestinationAssistant"),
        "dynamic": rt.Ref("HandoffDestinationDynamic"),
        "squad": rt.Ref("HandoffDestinationSquad"),
    },
)
_MESSAGES = rt.Array(_MESSAGES__ITEM)
_DESTINATIONS = rt.Array(_DESTINATIONS__ITEM)
_FUNCTION = rt.Ref("OpenAIFunction")
_REJECTION_PLAN = rt.Ref("ToolRejectionPlan")

if TYPE_CHECKING:
    CreateHandoffToolDTO_Messages_Item: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )
    CreateHandoffToolDTO_Destinations_Item: TypeAlias = (
        HandoffDestinationAssistant
        | HandoffDestinationDynamic
        | HandoffDestinationSquad
        | dict[str, Any]
    )

ALIASES = {
    "CreateHandoffToolDTO_Messages_Item": _MESSAGES__ITEM,
    "CreateHandoffToolDTO_Destinations_Item": _DESTINATIONS__ITEM,
}
