"""`CreateWorkflowDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.create_workflow_dto__background_sound import CreateWorkflowDTO_BackgroundSound
    from .analysis_plan import AnalysisPlan
    from .artifact_plan import ArtifactPlan
    from .assembly_ai_transcriber import AssemblyAITranscriber
    from .azure_speech_transcriber import AzureSpeechTranscriber
    from .azure_voice import AzureVoice
    from .background_speech_denoising_plan import BackgroundSpeechDenoisingPlan
    from .call_hook_assistant_speech_interrupted import CallHookAssistantSpeechInterrupted
    from .call_hook_call_ending import CallHookCallEnding
    from .call_hook_customer_speech_interrupted import CallHookCustomerSpeechInterrupted
    from .call_hook_customer_speech_timeout import CallHookCustomerSpeechTimeout
    from .call_hook_model_response_timeout import CallHookModelResponseTimeout
    from .cartesia_transcriber import CartesiaTranscriber
    from .cartesia_voice import CartesiaVoice
    from .compliance_plan import CompliancePlan
    from .conversation_node import ConversationNode
    from .create_anthropic_bedrock_credential_dto import CreateAnthropicBedrockCredentialDTO
    from .create_anthropic_credential_dto import CreateAnthropicCredentialDTO
    from .create_anyscale_credential_dto import CreateAnyscaleCredentialDTO
    from .create_assembly_ai_credential_dto import CreateAssemblyAICredentialDTO
    from .create_azure_credential_dto import CreateAzureCredentialDTO
    from .create_azure_open_ai_credential_dto import CreateAzureOpenAICredentialDTO
    from .create_byo_sip_trunk_credential_dto import CreateByoSipTrunkCredentialDTO
    from .create_cartesia_credential_dto import CreateCartesiaCredentialDTO
    from .create_cerebras_credential_dto import CreateCerebrasCredentialDTO
    from .create_cloudflare_credential_dto import CreateCloudflareCredentialDTO
    from .create_custom_credential_dto import CreateCustomCredentialDTO
    from .create_custom_llm_credential_dto import CreateCustomLLMCredentialDTO
    from .create_deep_infra_credential_dto import CreateDeepInfraCredentialDTO
    from .create_deep_seek_credential_dto import CreateDeepSeekCredentialDTO
    from .create_deepgram_credential_dto import CreateDeepgramCredentialDTO
    from .create_eleven_labs_credential_dto import CreateElevenLabsCredentialDTO
    from .create_email_credential_dto import CreateEmailCredentialDTO
    from .create_gcp_credential_dto import CreateGcpCredentialDTO
    from .create_gladia_credential_dto import CreateGladiaCredentialDTO
    from .create_go_high_level_credential_dto import CreateGoHighLevelCredentialDTO
    from .create_go_high_level_mcp_credential_dto import CreateGoHighLevelMCPCredentialDTO
    from .create_google_calendar_o_auth2_authorization_credential_dto import (
        CreateGoogleCalendarOAuth2AuthorizationCredentialDTO,
    )
    from .create_google_calendar_o_auth2_client_credential_dto import (
        CreateGoogleCalendarOAuth2ClientCredentialDTO,
    )
    from .create_google_credential_dto import CreateGoogleCredentialDTO
    from .create_google_sheets_o_auth2_authorization_credential_dto import (
        CreateGoogleSheetsOAuth2AuthorizationCredentialDTO,
    )
    from .create_groq_credential_dto import CreateGroqCredentialDTO
    from .create_hume_credential_dto import CreateHumeCredentialDTO
    from .create_inflection_ai_credential_dto import CreateInflectionAICredentialDTO
    from .create_inworld_credential_dto import CreateInworldCredentialDTO
    from .create_langfuse_credential_dto import CreateLangfuseCredentialDTO
    from .create_lmnt_credential_dto import CreateLmntCredentialDTO
    from .create_make_credential_dto import CreateMakeCredentialDTO
    from .create_microsoft_credential_dto import CreateMicrosoftCredentialDTO
    from .create_minimax_credential_dto import CreateMinimaxCredentialDTO
    from .create_mistral_credential_dto import CreateMistralCredentialDTO
    from .create_neuphonic_credential_dto import CreateNeuphonicCredentialDTO
    from .create_open_ai_credential_dto import CreateOpenAICredentialDTO
    from .create_open_router_credential_dto import CreateOpenRouterCredentialDTO
    from .create_perplexity_ai_credential_dto import CreatePerplexityAICredentialDTO
    from .create_play_ht_credential_dto import CreatePlayHTCredentialDTO
    from .create_rime_ai_credential_dto import CreateRimeAICredentialDTO
    from .create_runpod_credential_dto import CreateRunpodCredentialDTO
    from .create_s3_compatible_credential_dto import CreateS3CompatibleCredentialDTO
    from .create_s3_credential_dto import CreateS3CredentialDTO
    from .create_slack_o_auth2_authorization_credential_dto import (
        CreateSlackOAuth2AuthorizationCredentialDTO,
    )
    from .create_slack_webhook_credential_dto import CreateSlackWebhookCredentialDTO
    from .create_smallest_ai_credential_dto import CreateSmallestAICredentialDTO
    from .create_soniox_credential_dto import CreateSonioxCredentialDTO
    from .create_speechmatics_credential_dto import CreateSpeechmaticsCredentialDTO
    from .create_supabase_credential_dto import CreateSupabaseCredentialDTO
    from .create_tavus_credential_dto import CreateTavusCredentialDTO
    from .create_together_ai_credential_dto import CreateTogetherAICredentialDTO
    from .create_twilio_credential_dto import CreateTwilioCredentialDTO
    from .create_vonage_credential_dto import CreateVonageCredentialDTO
    from .create_webhook_credential_dto import CreateWebhookCredentialDTO
    from .create_well_said_credential_dto import CreateWellSaidCredentialDTO
    from .create_x_ai_credential_dto import CreateXAiCredentialDTO
    from .custom_transcriber import CustomTranscriber
    from .custom_voice import CustomVoice
    from .deepgram_transcriber import DeepgramTranscriber
    from .deepgram_voice import DeepgramVoice
    from .edge import Edge
    from .eleven_labs_transcriber import ElevenLabsTranscriber
    from .eleven_labs_voice import ElevenLabsVoice
    from .gladia_transcriber import GladiaTranscriber
    from .google_transcriber import GoogleTranscriber
    from .google_voicemail_detection_plan import GoogleVoicemailDetectionPlan
    from .hume_voice import HumeVoice
    from .inworld_voice import InworldVoice
    from .keypad_input_plan import KeypadInputPlan
    from .langfuse_observability_plan import LangfuseObservabilityPlan
    from .lmnt_voice import LMNTVoice
    from .microsoft_voice import MicrosoftVoice
    from .minimax_voice import MinimaxVoice
    from .monitor_plan import MonitorPlan
    from .neuphonic_voice import NeuphonicVoice
    from .open_ai_transcriber import OpenAITranscriber
    from .open_ai_voice import OpenAIVoice
    from .open_ai_voicemail_detection_plan import OpenAIVoicemailDetectionPlan
    from .play_ht_voice import PlayHTVoice
    from .rime_ai_voice import RimeAIVoice
    from .server import Server
    from .sesame_voice import SesameVoice
    from .smallest_ai_voice import SmallestAIVoice
    from .soniox_transcriber import SonioxTranscriber
    from .speechmatics_transcriber import SpeechmaticsTranscriber
    from .start_speaking_plan import StartSpeakingPlan
    from .stop_speaking_plan import StopSpeakingPlan
    from .talkscriber_transcriber import TalkscriberTranscriber
    from .tavus_voice import TavusVoice
    from .tool_node import ToolNode
    from .twilio_voicemail_detection_plan import TwilioVoicemailDetectionPlan
    from .vapi_transcriber import VapiTranscriber
    from .vapi_voice import VapiVoice
    from .vapi_voicemail_detection_plan import VapiVoicemailDetectionPlan
    from .well_said_voice import WellSaidVoice
    from .workflow_anthropic_bedrock_model import WorkflowAnthropicBedrockModel
    from .workflow_anthropic_model import WorkflowAnthropicModel
    from .workflow_custom_model import WorkflowCustomModel
    from .workflow_google_model import WorkflowGoogleModel
    from .workflow_open_ai_model import WorkflowOpenAIModel
    from .xai_transcriber import XaiTranscriber
    from .xai_voice import XaiVoice


@rt.dataclass(slots=True, kw_only=True)
class CreateWorkflowDTO(rt.BranchRecord):
    """Found in `Call.workflow` and 1 more."""

    nodes: list[CreateWorkflowDTO_Nodes_Item]
    model: CreateWorkflowDTO_Model | None = None
    transcriber: CreateWorkflowDTO_Transcriber | None = None
    voice: CreateWorkflowDTO_Voice | None = None
    observability_plan: LangfuseObservabilityPlan | None = None
    background_sound: CreateWorkflowDTO_BackgroundSound | str | None = None
    hooks: list[CreateWorkflowDTO_Hooks_Item] | None = None
    credentials: list[CreateWorkflowDTO_Credentials_Item] | None = None
    voicemail_detection: CreateWorkflowDTO_VoicemailDetection | None = None
    max_duration_seconds: int | float | None = None
    """From 10 to 43200."""
    name: str
    """At most 80 characters."""
    edges: list[Edge]
    global_prompt: str | None = None
    """At most 5000 characters."""
    server: Server | None = None
    compliance_plan: CompliancePlan | None = None
    analysis_plan: AnalysisPlan | None = None
    artifact_plan: ArtifactPlan | None = None
    start_speaking_plan: StartSpeakingPlan | None = None
    stop_speaking_plan: StopSpeakingPlan | None = None
    monitor_plan: MonitorPlan | None = None
    background_speech_denoising_plan: BackgroundSpeechDenoisingPlan | None = None
    credential_ids: list[str] | None = None
    keypad_input_plan: KeypadInputPlan | None = None
    voicemail_message: str | None = None
    """At most 1000 characters."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            nodes: list[CreateWorkflowDTO_Nodes_Item],
            model: CreateWorkflowDTO_Model | None = None,
            transcriber: CreateWorkflowDTO_Transcriber | None = None,
            voice: CreateWorkflowDTO_Voice | None = None,
            observability_plan: LangfuseObservabilityPlan | None = None,
            background_sound: (
                CreateWorkflowDTO_BackgroundSound
                | enum_texts.AssistantOverrides_BackgroundSound
                | str
                | None
            ) = None,
            hooks: list[CreateWorkflowDTO_Hooks_Item] | None = None,
            credentials: list[CreateWorkflowDTO_Credentials_Item] | None = None,
            voicemail_detection: CreateWorkflowDTO_VoicemailDetection | None = None,
            max_duration_seconds: int | float | None = None,
            name: str,
            edges: list[Edge],
            global_prompt: str | None = None,
            server: Server | None = None,
            compliance_plan: CompliancePlan | None = None,
            analysis_plan: AnalysisPlan | None = None,
            artifact_plan: ArtifactPlan | None = None,
            start_speaking_plan: StartSpeakingPlan | None = None,
            stop_speaking_plan: StopSpeakingPlan | None = None,
            monitor_plan: MonitorPlan | None = None,
            background_speech_denoising_plan: BackgroundSpeechDenoisingPlan | None = None,
            credential_ids: list[str] | None = None,
            keypad_input_plan: KeypadInputPlan | None = None,
            voicemail_message: str | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("nodes") is None:
            self.nodes = None
        else:
            left += 1
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
        if get("observabilityPlan") is None:
            self.observability_plan = None
        else:
            left += 1
        if (v := get("backgroundSound")) is not None:
            v = _BACKGROUND_SOUND.decode(v)
        self.background_sound = v
        if get("hooks") is None:
            self.hooks = None
        else:
            left += 1
        if get("credentials") is None:
            self.credentials = None
        else:
            left += 1
        if get("voicemailDetection") is None:
            self.voicemail_detection = None
        else:
            left += 1
        self.max_duration_seconds = get("maxDurationSeconds")
        self.name = get("name")
        if get("edges") is None:
            self.edges = None
        else:
            left += 1
        self.global_prompt = get("globalPrompt")
        if get("server") is None:
            self.server = None
        else:
            left += 1
        if get("compliancePlan") is None:
            self.compliance_plan = None
        else:
            left += 1
        if get("analysisPlan") is None:
            self.analysis_plan = None
        else:
            left += 1
        if get("artifactPlan") is None:
            self.artifact_plan = None
        else:
            left += 1
        if get("startSpeakingPlan") is None:
            self.start_speaking_plan = None
        else:
            left += 1
        if get("stopSpeakingPlan") is None:
            self.stop_speaking_plan = None
        else:
            left += 1
        if get("monitorPlan") is None:
            self.monitor_plan = None
        else:
            left += 1
        if get("backgroundSpeechDenoisingPlan") is None:
            self.background_speech_denoising_plan = None
        else:
            left += 1
        self.credential_ids = get("credentialIds")
        if get("keypadInputPlan") is None:
            self.keypad_input_plan = None
        else:
            left += 1
        self.voicemail_message = get("voicemailMessage")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "nodes": rt.Array(_NODES__ITEM),
                "model": _MODEL,
                "transcriber": _TRANSCRIBER,
                "voice": _VOICE,
                "observabilityPlan": rt.Ref("LangfuseObservabilityPlan"),
                "backgroundSound": _BACKGROUND_SOUND,
                "hooks": rt.Array(_HOOKS__ITEM),
                "credentials": rt.Array(_CREDENTIALS__ITEM),
                "voicemailDetection": _VOICEMAIL_DETECTION,
                "maxDurationSeconds": rt.Number(minimum=10, maximum=43200),
                "name": rt.Text(max_length=80),
                "edges": rt.Array(rt.Ref("Edge")),
                "globalPrompt": rt.Text(max_length=5000),
                "server": rt.Ref("Server"),
                "compliancePlan": rt.Ref("CompliancePlan"),
                "analysisPlan": rt.Ref("AnalysisPlan"),
                "artifactPlan": rt.Ref("ArtifactPlan"),
                "startSpeakingPlan": rt.Ref("StartSpeakingPlan"),
                "stopSpeakingPlan": rt.Ref("StopSpeakingPlan"),
                "monitorPlan": rt.Ref("MonitorPlan"),
                "backgroundSpeechDenoisingPlan": rt.Ref("BackgroundSpeechDenoisingPlan"),
                "credentialIds": rt.Array(rt.TEXT),
                "keypadInputPlan": rt.Ref("KeypadInputPlan"),
                "voicemailMessage": rt.Text(max_length=1000),
            },
        )


_NODES__ITEM = rt.Tagged(
    "type",
    {
        "conversation": rt.Ref("ConversationNode"),
        "tool": rt.Ref("ToolNode"),
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
_HOOKS__ITEM = rt.BestFit(
    rt.Ref("CallHookCallEnding"),
    rt.Ref("CallHookAssistantSpeechInterrupted"),
    rt.Ref("CallHookCustomerSpeechInterrupted"),
    rt.Ref("CallHookCustomerSpeechTimeout"),
    rt.Ref("CallHookModelResponseTimeout"),
    one_of=True,
)
_CREDENTIALS__ITEM = rt.Tagged(
    "provider",
    {
        "anthropic": rt.Ref("CreateAnthropicCredentialDTO"),
        "anthropic-bedrock": rt.Ref("CreateAnthropicBedrockCredentialDTO"),
        "anyscale": rt.Ref("CreateAnyscaleCredentialDTO"),
        "assembly-ai": rt.Ref("CreateAssemblyAICredentialDTO"),
        "azure": rt.Ref("CreateAzureCredentialDTO"),
        "azure-openai": rt.Ref("CreateAzureOpenAICredentialDTO"),
        "byo-sip-trunk": rt.Ref("CreateByoSipTrunkCredentialDTO"),
        "cartesia": rt.Ref("CreateCartesiaCredentialDTO"),
        "cerebras": rt.Ref("CreateCerebrasCredentialDTO"),
        "cloudflare": rt.Ref("CreateCloudflareCredentialDTO"),
        "custom-llm": rt.Ref("CreateCustomLLMCredentialDTO"),
        "deepgram": rt.Ref("CreateDeepgramCredentialDTO"),
        "deepinfra": rt.Ref("CreateDeepInfraCredentialDTO"),
        "deep-seek": rt.Ref("CreateDeepSeekCredentialDTO"),
        "11labs": rt.Ref("CreateElevenLabsCredentialDTO"),
        "gcp": rt.Ref("CreateGcpCredentialDTO"),
        "gladia": rt.Ref("CreateGladiaCredentialDTO"),
        "gohighlevel": rt.Ref("CreateGoHighLevelCredentialDTO"),
        "google": rt.Ref("CreateGoogleCredentialDTO"),
        "groq": rt.Ref("CreateGroqCredentialDTO"),
        "hume": rt.Ref("CreateHumeCredentialDTO"),
        "inflection-ai": rt.Ref("CreateInflectionAICredentialDTO"),
        "langfuse": rt.Ref("CreateLangfuseCredentialDTO"),
        "lmnt": rt.Ref("CreateLmntCredentialDTO"),
        "make": rt.Ref("CreateMakeCredentialDTO"),
        "mistral": rt.Ref("CreateMistralCredentialDTO"),
        "neuphonic": rt.Ref("CreateNeuphonicCredentialDTO"),
        "openai": rt.Ref("CreateOpenAICredentialDTO"),
        "openrouter": rt.Ref("CreateOpenRouterCredentialDTO"),
        "perplexity-ai": rt.Ref("CreatePerplexityAICredentialDTO"),
        "playht": rt.Ref("CreatePlayHTCredentialDTO"),
        "rime-ai": rt.Ref("CreateRimeAICredentialDTO"),
        "runpod": rt.Ref("CreateRunpodCredentialDTO"),
        "s3": rt.Ref("CreateS3CredentialDTO"),
        "s3-compatible": rt.Ref("CreateS3CompatibleCredentialDTO"),
        "smallest-ai": rt.Ref("CreateSmallestAICredentialDTO"),
        "speechmatics": rt.Ref("CreateSpeechmaticsCredentialDTO"),
        "soniox": rt.Ref("CreateSonioxCredentialDTO"),
        "supabase": rt.Ref("CreateSupabaseCredentialDTO"),
        "tavus": rt.Ref("CreateTavusCredentialDTO"),
        "together-ai": rt.Ref("CreateTogetherAICredentialDTO"),
        "twilio": rt.Ref("CreateTwilioCredentialDTO"),
        "vonage": rt.Ref("CreateVonageCredentialDTO"),
        "webhook": rt.Ref("CreateWebhookCredentialDTO"),
        "custom-credential": rt.Ref("CreateCustomCredentialDTO"),
        "xai": rt.Ref("CreateXAiCredentialDTO"),
        "microsoft": rt.Ref("CreateMicrosoftCredentialDTO"),
        "google.calendar.oauth2-client": rt.Ref("CreateGoogleCalendarOAuth2ClientCredentialDTO"),
        "google.calendar.oauth2-authorization": rt.Ref(
            "CreateGoogleCalendarOAuth2AuthorizationCredentialDTO"
        ),
        "google.sheets.oauth2-authorization": rt.Ref(
            "CreateGoogleSheetsOAuth2AuthorizationCredentialDTO"
        ),
        "slack.oauth2-authorization": rt.Ref("CreateSlackOAuth2AuthorizationCredentialDTO"),
        "ghl.oauth2-authorization": rt.Ref("CreateGoHighLevelMCPCredentialDTO"),
        "inworld": rt.Ref("CreateInworldCredentialDTO"),
        "minimax": rt.Ref("CreateMinimaxCredentialDTO"),
        "wellsaid": rt.Ref("CreateWellSaidCredentialDTO"),
        "email": rt.Ref("CreateEmailCredentialDTO"),
        "slack-webhook": rt.Ref("CreateSlackWebhookCredentialDTO"),
    },
    rt.Ref("CreateByoSipTrunkCredentialDTO"),
)
_VOICEMAIL_DETECTION = rt.ByJsonType(
    rt.Const("off"),
    rt.Tagged(
        "provider",
        {
            "google": rt.Ref("GoogleVoicemailDetectionPlan"),
            "openai": rt.Ref("OpenAIVoicemailDetectionPlan"),
            "twilio": rt.Ref("TwilioVoicemailDetectionPlan"),
            "vapi": rt.Ref("VapiVoicemailDetectionPlan"),
        },
    ),
)
_BACKGROUND_SOUND = rt.EnumOr(rt.Enum("CreateWorkflowDTO_BackgroundSound"), rt.TEXT, one_of=True)

if TYPE_CHECKING:
    CreateWorkflowDTO_Nodes_Item: TypeAlias = ConversationNode | ToolNode | dict[str, Any]
    CreateWorkflowDTO_Model: TypeAlias = (
        WorkflowOpenAIModel
        | WorkflowAnthropicModel
        | WorkflowAnthropicBedrockModel
        | WorkflowGoogleModel
        | WorkflowCustomModel
        | dict[str, Any]
    )
    CreateWorkflowDTO_Transcriber: TypeAlias = (
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
    CreateWorkflowDTO_Voice: TypeAlias = (
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
    CreateWorkflowDTO_Hooks_Item: TypeAlias = (
        CallHookCallEnding
        | CallHookAssistantSpeechInterrupted
        | CallHookCustomerSpeechInterrupted
        | CallHookCustomerSpeechTimeout
        | CallHookModelResponseTimeout
    )
    CreateWorkflowDTO_Credentials_Item: TypeAlias = (
        CreateAnthropicCredentialDTO
        | CreateAnthropicBedrockCredentialDTO
        | CreateAnyscaleCredentialDTO
        | CreateAssemblyAICredentialDTO
        | CreateAzureCredentialDTO
        | CreateAzureOpenAICredentialDTO
        | CreateByoSipTrunkCredentialDTO
        | CreateCartesiaCredentialDTO
        | CreateCerebrasCredentialDTO
        | CreateCloudflareCredentialDTO
        | CreateCustomLLMCredentialDTO
        | CreateDeepgramCredentialDTO
        | CreateDeepInfraCredentialDTO
        | CreateDeepSeekCredentialDTO
        | CreateElevenLabsCredentialDTO
        | CreateGcpCredentialDTO
        | CreateGladiaCredentialDTO
        | CreateGoHighLevelCredentialDTO
        | CreateGoogleCredentialDTO
        | CreateGroqCredentialDTO
        | CreateHumeCredentialDTO
        | CreateInflectionAICredentialDTO
        | CreateLangfuseCredentialDTO
        | CreateLmntCredentialDTO
        | CreateMakeCredentialDTO
        | CreateMistralCredentialDTO
        | CreateNeuphonicCredentialDTO
        | CreateOpenAICredentialDTO
        | CreateOpenRouterCredentialDTO
        | CreatePerplexityAICredentialDTO
        | CreatePlayHTCredentialDTO
        | CreateRimeAICredentialDTO
        | CreateRunpodCredentialDTO
        | CreateS3CredentialDTO
        | CreateS3CompatibleCredentialDTO
        | CreateSmallestAICredentialDTO
        | CreateSpeechmaticsCredentialDTO
        | CreateSonioxCredentialDTO
        | CreateSupabaseCredentialDTO
        | CreateTavusCredentialDTO
        | CreateTogetherAICredentialDTO
        | CreateTwilioCredentialDTO
        | CreateVonageCredentialDTO
        | CreateWebhookCredentialDTO
        | CreateCustomCredentialDTO
        | CreateXAiCredentialDTO
        | CreateMicrosoftCredentialDTO
        | CreateGoogleCalendarOAuth2ClientCredentialDTO
        | CreateGoogleCalendarOAuth2AuthorizationCredentialDTO
        | CreateGoogleSheetsOAuth2AuthorizationCredentialDTO
        | CreateSlackOAuth2AuthorizationCredentialDTO
        | CreateGoHighLevelMCPCredentialDTO
        | CreateInworldCredentialDTO
        | CreateMinimaxCredentialDTO
        | CreateWellSaidCredentialDTO
        | CreateEmailCredentialDTO
        | CreateSlackWebhookCredentialDTO
        | dict[str, Any]
    )
    CreateWorkflowDTO_VoicemailDetection: TypeAlias = (
        Literal["off"]
        | GoogleVoicemailDetectionPlan
        | OpenAIVoicemailDetectionPlan
        | TwilioVoicemailDetectionPlan
        | VapiVoicemailDetectionPlan
        | dict[str, Any]
    )

ALIASES = {
    "CreateWorkflowDTO_Nodes_Item": _NODES__ITEM,
    "CreateWorkflowDTO_Model": _MODEL,
    "CreateWorkflowDTO_Transcriber": _TRANSCRIBER,
    "CreateWorkflowDTO_Voice": _VOICE,
    "CreateWorkflowDTO_Hooks_Item": _HOOKS__ITEM,
    "CreateWorkflowDTO_Credentials_Item": _CREDENTIALS__ITEM,
    "CreateWorkflowDTO_VoicemailDetection": _VOICEMAIL_DETECTION,
}
