"""`CreateHandoffToolDTO`: its class, and how it is read, written and judged."""

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
class CreateHandoffToolDTO(rt.Record):
    """The object `CreateHandoffToolDTO`."""

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
        unread = len(data)
        if "messages" in data and (v := data["messages"]) is not None:
            self.messages = _MESSAGES.decode(v)
            unread -= 1
        else:
            self.messages = None
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if "defaultResult" in data and (v := data["defaultResult"]) is not None:
            self.default_result = v
            unread -= 1
        else:
            self.default_result = None
        if "destinations" in data and (v := data["destinations"]) is not None:
            self.destinations = _DESTINATIONS.decode(v)
            unread -= 1
        else:
            self.destinations = None
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
        if record.default_result is not None:
            out["defaultResult"] = record.default_result
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
