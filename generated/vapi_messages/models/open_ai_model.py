"""`OpenAIModel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.open_ai_model__fallback_models__item import OpenAIModel_FallbackModels_Item
    from ..enums.open_ai_model__model import OpenAIModel_Model
    from ..enums.open_ai_model__prompt_cache_retention import OpenAIModel_PromptCacheRetention
    from ..enums.open_ai_model__reasoning_effort import OpenAIModel_ReasoningEffort
    from ..enums.open_ai_model__tool_strict_compatibility_mode import (
        OpenAIModel_ToolStrictCompatibilityMode,
    )
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
class OpenAIModel(rt.BranchRecord):
    """Found in `AssistantOverrides.model` where `provider` is `openai` and 1 more."""

    messages: list[OpenAIMessage] | None = None
    tools: list[OpenAIModel_Tools_Item] | None = None
    tool_ids: list[str] | None = None
    tool_refs: list[ToolRef] | None = None
    knowledge_base: CreateCustomKnowledgeBaseDTO | None = None
    provider: Literal["openai"]
    model: OpenAIModel_Model
    fallback_models: list[OpenAIModel_FallbackModels_Item] | None = None
    tool_strict_compatibility_mode: OpenAIModel_ToolStrictCompatibilityMode | None = None
    prompt_cache_retention: OpenAIModel_PromptCacheRetention | None = None
    prompt_cache_key: str | None = None
    """At most 64 characters."""
    reasoning_effort: OpenAIModel_ReasoningEffort | None = None
    temperature: int | float | None = None
    """From 0 to 2."""
    max_tokens: int | float | None = None
    """From 50 to 10000."""
    emotion_recognition_enabled: bool | None = None
    num_fast_turns: int | float | None = None
    """At least 0."""
    functions: list[dict[str, Any]] | None = None
    """Not in the document; seen in recorded webhooks."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            messages: list[OpenAIMessage] | None = None,
            tools: list[OpenAIModel_Tools_Item] | None = None,
            tool_ids: list[str] | None = None,
            tool_refs: list[ToolRef] | None = None,
            knowledge_base: CreateCustomKnowledgeBaseDTO | None = None,
            provider: Literal["openai"],
            model: OpenAIModel_Model | enum_texts.OpenAIModel_Model,
            fallback_models: list[OpenAIModel_FallbackModels_Item] | None = None,
            tool_strict_compatibility_mode: (
                OpenAIModel_ToolStrictCompatibilityMode
                | enum_texts.OpenAIModel_ToolStrictCompatibilityMode
                | None
            ) = None,
            prompt_cache_retention: (
                OpenAIModel_PromptCacheRetention
                | enum_texts.OpenAIModel_PromptCacheRetention
                | None
            ) = None,
            prompt_cache_key: str | None = None,
            reasoning_effort: (
                OpenAIModel_ReasoningEffort | enum_texts.OpenAIModel_ReasoningEffort | None
            ) = None,
            temperature: int | float | None = None,
            max_tokens: int | float | None = None,
            emotion_recognition_enabled: bool | None = None,
            num_fast_turns: int | float | None = None,
            functions: list[dict[str, Any]] | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

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
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        if get("fallbackModels") is None:
            self.fallback_models = None
        else:
            left += 1
        if (v := get("toolStrictCompatibilityMode")) is not None:
            v = _TOOL_STRICT_COMPATIBILITY_MODE.decode(v)
        self.tool_strict_compatibility_mode = v
        if (v := get("promptCacheRetention")) is not None:
            v = _PROMPT_CACHE_RETENTION.decode(v)
        self.prompt_cache_retention = v
        self.prompt_cache_key = get("promptCacheKey")
        if (v := get("reasoningEffort")) is not None:
            v = _REASONING_EFFORT.decode(v)
        self.reasoning_effort = v
        self.temperature = get("temperature")
        self.max_tokens = get("maxTokens")
        self.emotion_recognition_enabled = get("emotionRecognitionEnabled")
        self.num_fast_turns = get("numFastTurns")
        self.functions = get("functions")
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
                "provider": rt.Const("openai"),
                "model": _MODEL,
                "fallbackModels": rt.Array(rt.Enum("OpenAIModel_FallbackModels_Item")),
                "toolStrictCompatibilityMode": _TOOL_STRICT_COMPATIBILITY_MODE,
                "promptCacheRetention": _PROMPT_CACHE_RETENTION,
                "promptCacheKey": rt.Text(max_length=64),
                "reasoningEffort": _REASONING_EFFORT,
                "temperature": rt.Number(minimum=0, maximum=2),
                "maxTokens": rt.Number(minimum=50, maximum=10000),
                "emotionRecognitionEnabled": rt.BOOLEAN,
                "numFastTurns": rt.Number(minimum=0),
                "functions": rt.Nullable(rt.Array(rt.OBJECT)),
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
_MODEL = rt.Enum("OpenAIModel_Model")
_TOOL_STRICT_COMPATIBILITY_MODE = rt.Enum("OpenAIModel_ToolStrictCompatibilityMode")
_PROMPT_CACHE_RETENTION = rt.Enum("OpenAIModel_PromptCacheRetention")
_REASONING_EFFORT = rt.Enum("OpenAIModel_ReasoningEffort")

if TYPE_CHECKING:
    OpenAIModel_Tools_Item: TypeAlias = (
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
    "OpenAIModel_Tools_Item": _TOOLS__ITEM,
}
