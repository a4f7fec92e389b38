"""`TextEditorToolWithToolCall`: its class, and how it is read, written and judged."""

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
class TextEditorToolWithToolCall(rt.Record):
    """The object `TextEditorToolWithToolCall`."""

    messages: list[TextEditorToolWithToolCall_Messages_Item] | None = None
    type: Literal["textEditor"]
    sub_type: Literal["text_editor_20241022"]
    server: Server | None = None
    tool_call: ToolCall
    name: Literal["str_replace_editor"]
    """Default: `"str_replace_editor"`."""
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
        if (v := data.get("subType")) is not None:
            unread -= 1
        self.sub_type = v
        if "server" in data and (v := data["server"]) is not None:
            self.server = _SERVER.decode(v)
            unread -= 1
        else:
            self.server = None
        if (v := data.get("toolCall")) is not None:
            v = _TOOL_CALL.decode(v)
            unread -= 1
        self.tool_call = v
        if (v := data.get("name")) is not None:
            unread -= 1
        self.name = v
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
        if record.sub_type is not None:
            out["subType"] = record.sub_type
        if (v := record.server) is not None:
            out["server"] = rt.ENCODERS[type(v)](v)
        if (v := record.tool_call) is not None:
            out["toolCall"] = rt.ENCODERS[type(v)](v)
        if record.name is not None:
            out["name"] = record.name
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
                "type": rt.Const("textEditor"),
                "subType": rt.Const("text_editor_20241022"),
                "server": _SERVER,
                "toolCall": _TOOL_CALL,
                "name": rt.Const("str_replace_editor"),
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
    TextEditorToolWithToolCall_Messages_Item: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )

ALIASES = {
    "TextEditorToolWithToolCall_Messages_Item": _MESSAGES__ITEM,
}
