"""`ToolNode`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .create_api_request_tool_dto import CreateApiRequestToolDTO
    from .create_bash_tool_dto import CreateBashToolDTO
    from .create_code_tool_dto import CreateCodeToolDTO
    from .create_computer_tool_dto import CreateComputerToolDTO
    from .create_dtmf_tool_dto import CreateDtmfToolDTO
    from .create_end_call_tool_dto import CreateEndCallToolDTO
    from .create_function_tool_dto import CreateFunctionToolDTO
    from .create_go_high_level_calendar_availability_tool_dto import (
        CreateGoHighLevelCalendarAvailabilityToolDTO,
    )
    from .create_go_high_level_calendar_event_create_tool_dto import (
        CreateGoHighLevelCalendarEventCreateToolDTO,
    )
    from .create_go_high_level_contact_create_tool_dto import CreateGoHighLevelContactCreateToolDTO
    from .create_go_high_level_contact_get_tool_dto import CreateGoHighLevelContactGetToolDTO
    from .create_google_calendar_check_availability_tool_dto import (
        CreateGoogleCalendarCheckAvailabilityToolDTO,
    )
    from .create_google_calendar_create_event_tool_dto import CreateGoogleCalendarCreateEventToolDTO
    from .create_google_sheets_row_append_tool_dto import CreateGoogleSheetsRowAppendToolDTO
    from .create_handoff_tool_dto import CreateHandoffToolDTO
    from .create_mcp_tool_dto import CreateMcpToolDTO
    from .create_query_tool_dto import CreateQueryToolDTO
    from .create_sip_request_tool_dto import CreateSipRequestToolDTO
    from .create_slack_send_message_tool_dto import CreateSlackSendMessageToolDTO
    from .create_sms_tool_dto import CreateSmsToolDTO
    from .create_text_editor_tool_dto import CreateTextEditorToolDTO
    from .create_transfer_call_tool_dto import CreateTransferCallToolDTO
    from .create_voicemail_tool_dto import CreateVoicemailToolDTO


@rt.dataclass(slots=True, kw_only=True)
class ToolNode(rt.Record):
    """The object `ToolNode`."""

    type: Literal["tool"]
    tool: ToolNode_Tool | None = None
    tool_id: str | None = None
    name: str
    """At most 80 characters."""
    is_start: bool | None = None
    metadata: dict[str, Any] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if "tool" in data and (v := data["tool"]) is not None:
            self.tool = _TOOL.decode(v)
            unread -= 1
        else:
            self.tool = None
        if "toolId" in data and (v := data["toolId"]) is not None:
            self.tool_id = v
            unread -= 1
        else:
            self.tool_id = None
        if (v := data.get("name")) is not None:
            unread -= 1
        self.name = v
        if "isStart" in data and (v := data["isStart"]) is not None:
            self.is_start = v
            unread -= 1
        else:
            self.is_start = None
        if "metadata" in data and (v := data["metadata"]) is not None:
            self.metadata = v
            unread -= 1
        else:
            self.metadata = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if (v := record.tool) is not None:
            out["tool"] = rt.ENCODERS[type(v)](v)
        if record.tool_id is not None:
            out["toolId"] = record.tool_id
        if record.name is not None:
            out["name"] = record.name
        if record.is_start is not None:
            out["isStart"] = record.is_start
        if record.metadata is not None:
            out["metadata"] = record.metadata
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("tool"),
                "tool": _TOOL,
                "toolId": rt.TEXT,
                "name": rt.Text(max_length=80),
                "isStart": rt.BOOLEAN,
                "metadata": rt.OBJECT,
            },
            required=("type", "name"),
        )


_TOOL = rt.Tagged(
    "type",
    {
        "apiRequest": rt.Ref("CreateApiRequestToolDTO"),
        "bash": rt.Ref("CreateBashToolDTO"),
        "code": rt.Ref("CreateCodeToolDTO"),
        "computer": rt.Ref("CreateComputerToolDTO"),
        "dtmf": rt.Ref("CreateDtmfToolDTO"),
        "endCall": rt.Ref("CreateEndCallToolDTO"),
        "function": rt.Ref("CreateFunctionToolDTO"),
        "gohighlevel.calendar.availability.check": rt.Ref(
            "CreateGoHighLevelCalendarAvailabilityToolDTO"
        ),
        "gohighlevel.calendar.event.create": rt.Ref("CreateGoHighLevelCalendarEventCreateToolDTO"),
        "gohighlevel.contact.create": rt.Ref("CreateGoHighLevelContactCreateToolDTO"),
        "gohighlevel.contact.get": rt.Ref("CreateGoHighLevelContactGetToolDTO"),
        "google.calendar.availability.check": rt.Ref(
            "CreateGoogleCalendarCheckAvailabilityToolDTO"
        ),
        "google.calendar.event.create": rt.Ref("CreateGoogleCalendarCreateEventToolDTO"),
        "google.sheets.row.append": rt.Ref("CreateGoogleSheetsRowAppendToolDTO"),
        "handoff": rt.Ref("CreateHandoffToolDTO"),
        "mcp": rt.Ref("CreateMcpToolDTO"),
        "query": rt.Ref("CreateQueryToolDTO"),
        "slack.message.send": rt.Ref("CreateSlackSendMessageToolDTO"),
        "sms": rt.Ref("CreateSmsToolDTO"),
        "textEditor": rt.Ref("CreateTextEditorToolDTO"),
        "transferCall": rt.Ref("CreateTransferCallToolDTO"),
        "sipRequest": rt.Ref("CreateSipRequestToolDTO"),
        "voicemail": rt.Ref("CreateVoicemailToolDTO"),
    },
)

if TYPE_CHECKING:
    ToolNode_Tool: TypeAlias = (
        CreateApiRequestToolDTO
        | CreateBashToolDTO
        | CreateCodeToolDTO
        | CreateComputerToolDTO
        | CreateDtmfToolDTO
        | CreateEndCallToolDTO
        | CreateFunctionToolDTO
        | CreateGoHighLevelCalendarAvailabilityToolDTO
        | CreateGoHighLevelCalendarEventCreateToolDTO
        | CreateGoHighLevelContactCreateToolDTO
        | CreateGoHighLevelContactGetToolDTO
        | CreateGoogleCalendarCheckAvailabilityToolDTO
        | CreateGoogleCalendarCreateEventToolDTO
        | CreateGoogleSheetsRowAppendToolDTO
        | CreateHandoffToolDTO
        | CreateMcpToolDTO
        | CreateQueryToolDTO
        | CreateSlackSendMessageToolDTO
        | CreateSmsToolDTO
        | CreateTextEditorToolDTO
        | CreateTransferCallToolDTO
        | CreateSipRequestToolDTO
        | CreateVoicemailToolDTO
        | dict[str, Any]
    )

ALIASES = {
    "ToolNode_Tool": _TOOL,
}
