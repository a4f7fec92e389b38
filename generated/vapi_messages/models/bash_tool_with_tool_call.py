"""`BashToolWithToolCall`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .server import Server
    from .tool_call import ToolCall
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed
    from .tool_message_start import ToolMessageStart
    from .tool_rejection_plan import ToolRejectionPlan


@rt.dataclass(slots=True, kw_only=True)
class BashToolWithToolCall(rt.BranchRecord):
    """Found in `ServerMessageToolCalls.tool_with_tool_call_list` where `type` is `bash`."""

    messages: list[BashToolWithToolCall_Messages_Item] | None = None
    type: Literal["bash"]
    sub_type: Literal["bash_20241022"]
    server: Server | None = None
    tool_call: ToolCall
    name: Literal["bash"]
    """Default: `"bash"`."""
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
        self.sub_type = get("subType")
        if get("server") is None:
            self.server = None
        else:
            left += 1
        if get("toolCall") is None:
            self.tool_call = None
        else:
            left += 1
        self.name = get("name")
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
        if (v := record.sub_type) is not None:
            out["subType"] = v
        if (v := record.server) is not None:
            out["server"] = rt.ENCODERS[type(v)](v)
        if (v := record.tool_call) is not None:
            out["toolCall"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
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
                "type": rt.Const("bash"),
                "subType": rt.Const("bash_20241022"),
                "server": _SERVER,
                "toolCall": _TOOL_CALL,
                "name": rt.Const("bash"),
                "rejectionPlan": _REJECTION_PLAN,
            },
            required=("type", "subType", "toolCall", "name"),
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
_TOOL_CALL = rt.Ref("ToolCall")
_REJECTION_PLAN = rt.Ref("ToolRejectionPlan")

if TYPE_CHECKING:
    BashToolWithToolCall_Messages_Item: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )

ALIASES = {
    "BashToolWithToolCall_Messages_Item": _MESSAGES__ITEM,
}
