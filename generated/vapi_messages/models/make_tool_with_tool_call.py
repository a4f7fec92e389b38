"""`MakeToolWithToolCall`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .make_tool_metadata import MakeToolMetadata
    from .tool_call import ToolCall
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed
    from .tool_message_start import ToolMessageStart
    from .tool_rejection_plan import ToolRejectionPlan


@rt.dataclass(slots=True, kw_only=True)
class MakeToolWithToolCall(rt.Record):
    """The object `MakeToolWithToolCall`."""

    messages: list[MakeToolWithToolCall_Messages_Item] | None = None
    type: Literal["make"]
    tool_call: ToolCall
    metadata: MakeToolMetadata
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
        if (v := data.get("toolCall")) is not None:
            v = _TOOL_CALL.decode(v)
            unread -= 1
        self.tool_call = v
        if (v := data.get("metadata")) is not None:
            v = _METADATA.decode(v)
            unread -= 1
        self.metadata = v
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
        if (v := record.tool_call) is not None:
            out["toolCall"] = rt.ENCODERS[type(v)](v)
        if (v := record.metadata) is not None:
            out["metadata"] = rt.ENCODERS[type(v)](v)
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
                "type": rt.Const("make"),
                "toolCall": _TOOL_CALL,
                "metadata": _METADATA,
                "rejectionPlan": _REJECTION_PLAN,
            },
            required=("type", "toolCall", "metadata"),
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
_TOOL_CALL = rt.Ref("ToolCall")
_METADATA = rt.Ref("MakeToolMetadata")
_REJECTION_PLAN = rt.Ref("ToolRejectionPlan")

if TYPE_CHECKING:
    MakeToolWithToolCall_Messages_Item: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )

ALIASES = {
    "MakeToolWithToolCall_Messages_Item": _MESSAGES__ITEM,
}
