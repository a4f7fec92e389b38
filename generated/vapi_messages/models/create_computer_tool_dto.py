"""`CreateComputerToolDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .server import Server
    from .tool_message_complete import ToolMessageComplete
    from .tool_message_delayed import ToolMessageDelayed
    from .tool_message_failed import ToolMessageFailed
    from .tool_message_start import ToolMessageStart
    from .tool_rejection_plan import ToolRejectionPlan


@rt.dataclass(slots=True, kw_only=True)
class CreateComputerToolDTO(rt.Record):
    """The object `CreateComputerToolDTO`."""

    messages: list[CreateComputerToolDTO_Messages_Item] | None = None
    type: Literal["computer"]
    sub_type: Literal["computer_20241022"]
    server: Server | None = None
    name: Literal["computer"]
    """Default: `"computer"`."""
    display_width_px: int | float
    display_height_px: int | float
    display_number: int | float | None = None
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
        if (v := data.get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := data.get("displayWidthPx")) is not None:
            unread -= 1
        self.display_width_px = v
        if (v := data.get("displayHeightPx")) is not None:
            unread -= 1
        self.display_height_px = v
        if "displayNumber" in data and (v := data["displayNumber"]) is not None:
            self.display_number = v
            unread -= 1
        else:
            self.display_number = None
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
        if record.name is not None:
            out["name"] = record.name
        if record.display_width_px is not None:
            out["displayWidthPx"] = record.display_width_px
        if record.display_height_px is not None:
            out["displayHeightPx"] = record.display_height_px
        if record.display_number is not None:
            out["displayNumber"] = record.display_number
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
                "type": rt.Const("computer"),
                "subType": rt.Const("computer_20241022"),
                "server": _SERVER,
                "name": rt.Const("computer"),
                "displayWidthPx": rt.NUMBER,
                "displayHeightPx": rt.NUMBER,
                "displayNumber": rt.NUMBER,
                "rejectionPlan": _REJECTION_PLAN,
            },
            required=("type", "subType", "name", "displayWidthPx", "displayHeightPx"),
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
_REJECTION_PLAN = rt.Ref("ToolRejectionPlan")

if TYPE_CHECKING:
    CreateComputerToolDTO_Messages_Item: TypeAlias = (
        ToolMessageStart
        | ToolMessageComplete
        | ToolMessageFailed
        | ToolMessageDelayed
        | dict[str, Any]
    )

ALIASES = {
    "CreateComputerToolDTO_Messages_Item": _MESSAGES__ITEM,
}
