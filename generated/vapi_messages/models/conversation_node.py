"""`ConversationNode`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .assembly_ai_transcriber import AssemblyAITranscriber
    from .azure_speech_transcriber import AzureSpeechTranscriber
    from .azure_voice import AzureVoice
    from .cartesia_transcriber import CartesiaTranscriber
    from .cartesia_voice import CartesiaVoice
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
    from .custom_transcriber import CustomTranscriber
    from .custom_voice import CustomVoice
    from .deepgram_transcriber import DeepgramTranscriber
    from .deepgram_voice import DeepgramVoice
    from .eleven_labs_transcriber import ElevenLabsTranscriber
    from .eleven_labs_voice import ElevenLabsVoice
    from .gladia_transcriber import GladiaTranscriber
    from .global_node_plan import GlobalNodePlan
    from .google_transcriber import GoogleTranscriber
    from .hume_voice import HumeVoice
    from .inworld_voice import InworldVoice
    from .lmnt_voice import LMNTVoice
    from .microsoft_voice import MicrosoftVoice
    from .minimax_voice import MinimaxVoice
    from .neuphonic_voice import NeuphonicVoice
    from .open_ai_transcriber import OpenAITranscriber
    from .open_ai_voice import OpenAIVoice
    from .play_ht_voice import PlayHTVoice
    from .rime_ai_voice import RimeAIVoice
    from .sesame_voice import SesameVoice
    from .smallest_ai_voice import SmallestAIVoice
    from .soniox_transcriber import SonioxTranscriber
    from .speechmatics_transcriber import SpeechmaticsTranscriber
    from .talkscriber_transcriber import TalkscriberTranscriber
    from .tavus_voice import TavusVoice
    from .vapi_transcriber import VapiTranscriber
    from .vapi_voice import VapiVoice
    from .variable_extraction_plan import VariableExtractionPlan
    from .well_said_voice import WellSaidVoice
    from .workflow_anthropic_bedrock_model import WorkflowAnthropicBedrockModel
    from .workflow_anthropic_model import WorkflowAnthropicModel
    from .workflow_custom_model import WorkflowCustomModel
    from .workflow_google_model import WorkflowGoogleModel
    from .workflow_open_ai_model import WorkflowOpenAIModel
    from .xai_transcriber import XaiTranscriber
    from .xai_voice import XaiVoice


@rt.dataclass(slots=True, kw_only=True)
class ConversationNode(rt.BranchRecord):
    """Found in `CreateWorkflowDTO.nodes` where `type` is `conversation` and 1 more."""

    type: Literal["conversation"]
    model: ConversationNode_Model | None = None
    transcriber: ConversationNode_Transcriber | None = None
    voice: ConversationNode_Voice | None = None
    tools: list[ConversationNode_Tools_Item] | None = None
    tool_ids: list[str] | None = None
    prompt: str | None = None
    """At most 5000 characters."""
    global_node_plan: GlobalNodePlan | None = None
    variable_extraction_plan: VariableExtractionPlan | None = None
    name: str
    """At most 80 characters."""
    is_start: bool | None = None
    metadata: dict[str, Any] | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.type = get("type")
        if get("model") is None:
            self.model = None
        else:
            left += 1
        if get("transcriber") is None:
            self.transcriber = None
        else:
            left += 1
        if get("voice") is None:
            self.voice = None
        else:
            left += 1
        if get("tools") is None:
            self.tools = None
        else:
            left += 1
        self.tool_ids = get("toolIds")
        self.prompt = get("prompt")
        if get("globalNodePlan") is None:
            self.global_node_plan = None
        else:
            left += 1
        if get("variableExtractionPlan") is None:
            self.variable_extraction_plan = None
        else:
            left += 1
        self.name = get("name")
        self.is_start = get("isStart")
        self.metadata = get("metadata")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("conversation"),
                "model": _MODEL,
                "transcriber": _TRANSCRIBER,
                "voice": _VOICE,
                "tools": rt.Array(_TOOLS__ITEM),
                "toolIds": rt.Array(rt.TEXT),
                "prompt": rt.Text(max_length=5000),
                "globalNodePlan": rt.Ref("GlobalNodePlan"),
                "variableExtractionPlan": rt.Ref("VariableExtractionPlan"),
                "name": rt.Text(max_length=80),
                "isStart": rt.BOOLEAN,
                "metadata": rt.OBJECT,
            },
        )


_MODEL = rt.Tagged(
    "provider",
    {
        "openai": rt.Ref("WorkflowOpenAIModel"),
        "anthropic": rt.Ref("WorkflowAnthropicModel"),
        "anthropic-bedrock": rt.Ref("WorkflowAnthropicBedrockModel"),
        "google": rt.Ref("WorkflowGoogleModel"),
        "custom-llm": rt.Ref("WorkflowCustomModel"),
    },
)
_TRANSCRIBER = rt.Tagged(
    "provider",
    {
        "assembly-ai": rt.Ref("AssemblyAITranscriber"),
        "azure": rt.Ref("AzureSpeechTranscriber"),
        "custom-transcriber": rt.Ref("CustomTranscriber"),
        "deepgram": rt.Ref("DeepgramTranscriber"),
        "11labs": rt.Ref("ElevenLabsTranscriber"),
        "gladia": rt.Ref("GladiaTranscriber"),
        "google": rt.Ref("GoogleTranscriber"),
        "speechmatics": rt.Ref("SpeechmaticsTranscriber"),
        "talkscriber": rt.Ref("TalkscriberTranscriber"),
        "openai": rt.Ref("OpenAITranscriber"),
        "cartesia": rt.Ref("CartesiaTranscriber"),
        "soniox": rt.Ref("SonioxTranscriber"),
        "xai": rt.Ref("XaiTranscriber"),
        "vapi": rt.Ref("VapiTranscriber"),
    },
)
_VOICE = rt.Tagged(
    "provider",
    {
        "azure": rt.Ref("AzureVoice"),
        "cartesia": rt.Ref("CartesiaVoice"),
        "custom-voice": rt.Ref("CustomVoice"),
        "deepgram": rt.Ref("DeepgramVoice"),
        "11labs": rt.Ref("ElevenLabsVoice"),
        "hume": rt.Ref("HumeVoice"),
        "lmnt": rt.Ref("LMNTVoice"),
        "neuphonic": rt.Ref("NeuphonicVoice"),
        "openai": rt.Ref("OpenAIVoice"),
        "playht": rt.Ref("PlayHTVoice"),
        "wellsaid": rt.Ref("WellSaidVoice"),
        "rime-ai": rt.Ref("RimeAIVoice"),
        "smallest-ai": rt.Ref("SmallestAIVoice"),
        "tavus": rt.Ref("TavusVoice"),
        "vapi": rt.Ref("VapiVoice"),
        "sesame": rt.Ref("SesameVoice"),
        "inworld": rt.Ref("InworldVoice"),
        "minimax": rt.Ref("MinimaxVoice"),
        "xai": rt.Ref("XaiVoice"),
        "microsoft": rt.Ref("MicrosoftVoice"),
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
    ConversationNode_Model: TypeAlias = (
        WorkflowOpenAIModel
        | WorkflowAnthropicModel
        | WorkflowAnthropicBedrockModel
        | WorkflowGoogleModel
        | WorkflowCustomModel
        | dict[str, Any]
    )
    ConversationNode_Transcriber: TypeAlias = (
        AssemblyAITranscriber
        | AzureSpeechTranscriber
        | CustomTranscriber
        | DeepgramTranscriber
        | ElevenLabsTranscriber
        | GladiaTranscriber
        | GoogleTranscriber
        | SpeechmaticsTranscriber
        | TalkscriberTranscriber
        | OpenAITranscriber
        | CartesiaTranscriber
        | SonioxTranscriber
        | XaiTranscriber
        | VapiTranscriber
        | dict[str, Any]
    )
    ConversationNode_Voice: TypeAlias = (
        AzureVoice
        | CartesiaVoice
        | CustomVoice
        | DeepgramVoice
        | ElevenLabsVoice
        | HumeVoice
        | LMNTVoice
        | NeuphonicVoice
        | OpenAIVoice
        | PlayHTVoice
        | WellSaidVoice
        | RimeAIVoice
        | SmallestAIVoice
        | TavusVoice
        | VapiVoice
        | SesameVoice
        | InworldVoice
        | MinimaxVoice
        | XaiVoice
        | MicrosoftVoice
        | dict[str, Any]
    )
    ConversationNode_Tools_Item: TypeAlias = (
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
    "ConversationNode_Model": _MODEL,
    "ConversationNode_Transcriber": _TRANSCRIBER,
    "ConversationNode_Voice": _VOICE,
    "ConversationNode_Tools_Item": _TOOLS__ITEM,
}
