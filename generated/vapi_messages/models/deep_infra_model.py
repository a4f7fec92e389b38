"""`DeepInfraModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .create_api_request_tool_dto import CreateApiRequestToolDTO
    from .create_bash_tool_dto import CreateBashToolDTO
    from .create_code_tool_dto import CreateCodeToolDTO
    from .create_computer_tool_dto import CreateComputerToolDTO
    from .create_custom_knowledge_base_dto import CreateCustomKnowledgeBaseDTO
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
    from .open_ai_message import OpenAIMessage
    from .tool_ref import ToolRef


@rt.dataclass(slots=True, kw_only=True)
class DeepInfraModel(rt.BranchRecord):
    """Found in `AssistantOverrides.model` where `provider` is `deepinfra` and 1 more."""

    messages: list[OpenAIMessage] | None = None
    tools: list[DeepInfraModel_Tools_Item] | None = None
    tool_ids: list[str] | None = None
    tool_refs: list[ToolRef] | None = None
    knowledge_base: CreateCustomKnowledgeBaseDTO | None = None
    provider: Literal["deepinfra"]
    model: str
    temperature: int | float | None = None
    """From 0 to 2."""
    max_tokens: int | float | None = None
    """From 50 to 10000."""
    emotion_recognition_enabled: bool | None = None
    num_fast_turns: int | float | None = None
    """At least 0."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        if get("tools") is None:
            self.tools = None
        else:
            left += 1
        self.tool_ids = get("toolIds")
        if get("toolRefs") is None:
            self.tool_refs = None
        else:
            left += 1
        if get("knowledgeBase") is None:
            self.knowledge_base = None
        else:
            left += 1
        self.provider = get("provider")
        self.model = get("model")
        self.temperature = get("temperature")
        self.max_tokens = get("maxTokens")
        self.emotion_recognition_enabled = get("emotionRecognitionEnabled")
        self.num_fast_turns = get("numFastTurns")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": rt.Array(rt.Ref("OpenAIMessage")),
                "tools": rt.Array(_TOOLS__ITEM),
                "toolIds": rt.Array(rt.TEXT),
                "toolRefs": rt.Array(rt.Ref("ToolRef")),
                "knowledgeBase": rt.Ref("CreateCustomKnowledgeBaseDTO"),
                "provider": rt.Const("deepinfra"),
                "model": rt.TEXT,
                "temperature": rt.Number(minimum=0, maximum=2),
                "maxTokens": rt.Number(minimum=50, maximum=10000),
                "emotionRecognitionEnabled": rt.BOOLEAN,
                "numFastTurns": rt.Number(minimum=0),
            },
        )


_TOOLS__ITEM = rt.Tagged(
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
    DeepInfraModel_Tools_Item: TypeAlias = (
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
    "DeepInfraModel_Tools_Item": _TOOLS__ITEM,
}
