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
        unread: dict[str, Any] = {}
        if "messages" in data and (v := data["messages"]) is not None:
            unread["messages"] = ["messages", _MESSAGES, v]
        else:
            self.messages = None
        self.type = data["type"] if "type" in data else None
        self.default_result = data["defaultResult"] if "defaultResult" in data else None
        if "destinations" in data and (v := data["destinations"]) is not None:
            unread["destinations"] = ["destinations", _DESTINATIONS, v]
        else:
            self.destinations = None
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
        if (v := record.default_result) is not None:
            out["defaultResult"] = v
        if "destinations" not in out and (v := record.destinations) is not None:
            out["destinations"] = rt.ENCODERS[type(v)](v)
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
