"""`CreateAssistantDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.create_assistant_dto__background_sound import CreateAssistantDTO_BackgroundSound
    from ..enums.create_assistant_dto__client_messages__item import (
        CreateAssistantDTO_ClientMessages_Item,
    )
    from ..enums.create_assistant_dto__first_message_mode import CreateAssistantDTO_FirstMessageMode
    from ..enums.create_assistant_dto__server_messages__item import (
        CreateAssistantDTO_ServerMessages_Item,
    )
    from .analysis_plan import AnalysisPlan
    from .anthropic_bedrock_model import AnthropicBedrockModel
    from .anthropic_model import AnthropicModel
    from .anyscale_model import AnyscaleModel
    from .artifact_plan import ArtifactPlan
    from .assembly_ai_transcriber import AssemblyAITranscriber
    from .azure_speech_transcriber import AzureSpeechTranscriber
    from .azure_voice import AzureVoice
    from .background_speech_denoising_plan import BackgroundSpeechDenoisingPlan
    from .call_hook_assistant_speech_interrupted import CallHookAssistantSpeechInterrupted
    from .call_hook_call_ending import CallHookCallEnding
    from .call_hook_customer_speech_interrupted import CallHookCustomerSpeechInterrupted
    from .call_hook_customer_speech_timeout import CallHookCustomerSpeechTimeout
    from .cartesia_transcriber import CartesiaTranscriber
    from .cartesia_voice import CartesiaVoice
    from .cerebras_model import CerebrasModel
    from .compliance_plan import CompliancePlan
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
    from .custom_llm_model import CustomLLMModel
    from .custom_transcriber import CustomTranscriber
    from .custom_voice import CustomVoice
    from .deep_infra_model import DeepInfraModel
    from .deep_seek_model import DeepSeekModel
    from .deepgram_transcriber import DeepgramTranscriber
    from .deepgram_voice import DeepgramVoice
    from .eleven_labs_transcriber import ElevenLabsTranscriber
    from .eleven_labs_voice import ElevenLabsVoice
    from .gladia_transcriber import GladiaTranscriber
    from .google_model import GoogleModel
    from .google_transcriber import GoogleTranscriber
    from .google_voicemail_detection_plan import GoogleVoicemailDetectionPlan
    from .groq_model import GroqModel
    from .hume_voice import HumeVoice
    from .inflection_ai_model import InflectionAIModel
    from .inworld_voice import InworldVoice
    from .keypad_input_plan import KeypadInputPlan
    from .langfuse_observability_plan import LangfuseObservabilityPlan
    from .lmnt_voice import LMNTVoice
    from .microsoft_voice import MicrosoftVoice
    from .minimax_llm_model import MinimaxLLMModel
    from .minimax_voice import MinimaxVoice
    from .monitor_plan import MonitorPlan
    from .neuphonic_voice import NeuphonicVoice
    from .open_ai_model import OpenAIModel
    from .open_ai_transcriber import OpenAITranscriber
    from .open_ai_voice import OpenAIVoice
    from .open_ai_voicemail_detection_plan import OpenAIVoicemailDetectionPlan
    from .open_router_model import OpenRouterModel
    from .perplexity_ai_model import PerplexityAIModel
    from .play_ht_voice import PlayHTVoice
    from .rime_ai_voice import RimeAIVoice
    from .server import Server
    from .sesame_voice import SesameVoice
    from .session_created_hook import SessionCreatedHook
    from .smallest_ai_voice import SmallestAIVoice
    from .soniox_transcriber import SonioxTranscriber
    from .speechmatics_transcriber import SpeechmaticsTranscriber
    from .start_speaking_plan import StartSpeakingPlan
    from .stop_speaking_plan import StopSpeakingPlan
    from .talkscriber_transcriber import TalkscriberTranscriber
    from .tavus_voice import TavusVoice
    from .together_ai_model import TogetherAIModel
    from .transport_configuration_twilio import TransportConfigurationTwilio
    from .twilio_voicemail_detection_plan import TwilioVoicemailDetectionPlan
    from .vapi_model import VapiModel
    from .vapi_transcriber import VapiTranscriber
    from .vapi_voice import VapiVoice
    from .vapi_voicemail_detection_plan import VapiVoicemailDetectionPlan
    from .well_said_voice import WellSaidVoice
    from .xai_model import XaiModel
    from .xai_transcriber import XaiTranscriber
    from .xai_voice import XaiVoice


@rt.dataclass(slots=True, kw_only=True)
class CreateAssistantDTO(rt.BranchRecord):
    """A complete assistant: how it listens, thinks, speaks and behaves."""

    transcriber: CreateAssistantDTO_Transcriber | None = None
    """What turns speech into text."""
    model: CreateAssistantDTO_Model | None = None
    """The language model, with its instructions and tools."""
    voice: CreateAssistantDTO_Voice | None = None
    """What turns text into speech."""
    first_message: str | None = None
    """The opening words, or the address of an audio file. Without it the caller speaks first."""
    first_message_interruptions_enabled: bool | None = None
    """Whether the caller may interrupt the opening words.

    Default: `false`.
    """
    first_message_mode: CreateAssistantDTO_FirstMessageMode | None = None
    """Who speaks first, and whether the model makes up the opening words."""
    voicemail_detection: CreateAssistantDTO_VoicemailDetection | None = None
    """How an answering machine is recognised. `off` unless set."""
    client_messages: list[CreateAssistantDTO_ClientMessages_Item] | None = None
    """The kinds of message that web and mobile clients get."""
    server_messages: list[CreateAssistantDTO_ServerMessages_Item] | None = None
    """The kinds of message that your server gets."""
    max_duration_seconds: int | float | None = None
    """Seconds after which the call is cut off. 600 unless set.

    From 10 to 43200.
    """
    background_sound: CreateAssistantDTO_BackgroundSound | str | None = None
    """What is heard behind the voice: `office`, `off`, or the address of an audio file."""
    model_output_in_messages_enabled: bool | None = None
    """Keep what the model wrote in the history, in place of what was heard of it."""
    transport_configurations: list[TransportConfigurationTwilio] | None = None
    """Settings for the telephone company that carries the call."""
    observability_plan: LangfuseObservabilityPlan | None = None
    """Where traces of the model's work are sent."""
    credentials: list[CreateAssistantDTO_Credentials_Item] | None = None
    """Keys of other services, for the calls of this assistant."""
    hooks: list[CreateAssistantDTO_Hooks_Item] | None = None
    """What to do on certain events, such as the end of a call."""
    name: str | None = None
    """The assistant's name; transfers between assistants use it.

    At most 40 characters.
    """
    voicemail_message: str | None = None
    """What to say to an answering machine. Without it the call just ends.

    At most 1000 characters.
    """
    end_call_message: str | None = None
    """The parting words. Without them the call ends in silence.

    At most 1000 characters.
    """
    end_call_phrases: list[str] | None = None
    """Phrases that end the call when the assistant says them."""
    compliance_plan: CompliancePlan | None = None
    metadata: dict[str, Any] | None = None
    """Data of your own, kept with the assistant."""
    background_speech_denoising_plan: BackgroundSpeechDenoisingPlan | None = None
    """How noise and voices behind the caller are removed."""
    analysis_plan: AnalysisPlan | None = None
    """What to conclude from a call. Deprecated."""
    artifact_plan: ArtifactPlan | None = None
    """What to record and keep of a call."""
    start_speaking_plan: StartSpeakingPlan | None = None
    """When the assistant begins to speak after the caller stops."""
    stop_speaking_plan: StopSpeakingPlan | None = None
    """When the assistant falls silent because the caller speaks."""
    monitor_plan: MonitorPlan | None = None
    """Whether a call can be listened to or steered while it lasts."""
    credential_ids: list[str] | None = None
    """Ids of the saved keys that may be used. All of them unless set."""
    server: Server | None = None
    """Where the messages of this assistant are posted."""
    keypad_input_plan: KeypadInputPlan | None = None
    id: str | None = None
    """The id of the saved assistant.

    Read-only: never sent. Not in the document; seen in recorded webhooks.
    """
    org_id: str | None = None
    """The organization that the saved assistant belongs to.

    Read-only: never sent. Not in the document; seen in recorded webhooks.
    """
    created_at: rt.DateTime | None = None
    """When the assistant was saved first.

    Read-only: never sent. Not in the document; seen in recorded webhooks.
    """
    updated_at: rt.DateTime | None = None
    """When the saved assistant was last changed.

    Read-only: never sent. Not in the document; seen in recorded webhooks.
    """
    server_url: str | None = None
    """Where the messages of this assistant are posted. `server` has taken its place.

    Read-only: never sent. Not in the document; seen in recorded webhooks.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            transcriber: CreateAssistantDTO_Transcriber | None = None,
            model: CreateAssistantDTO_Model | None = None,
            voice: CreateAssistantDTO_Voice | None = None,
            first_message: str | None = None,
            first_message_interruptions_enabled: bool | None = None,
            first_message_mode: (
                CreateAssistantDTO_FirstMessageMode
                | enum_texts.AssistantOverrides_FirstMessageMode
                | None
            ) = None,
            voicemail_detection: CreateAssistantDTO_VoicemailDetection | None = None,
            client_messages: list[CreateAssistantDTO_ClientMessages_Item] | None = None,
            server_messages: list[CreateAssistantDTO_ServerMessages_Item] | None = None,
            max_duration_seconds: int | float | None = None,
            background_sound: (
                CreateAssistantDTO_BackgroundSound
                | enum_texts.AssistantOverrides_BackgroundSound
                | str
                | None
            ) = None,
            model_output_in_messages_enabled: bool | None = None,
            transport_configurations: list[TransportConfigurationTwilio] | None = None,
            observability_plan: LangfuseObservabilityPlan | None = None,
            credentials: list[CreateAssistantDTO_Credentials_Item] | None = None,
            hooks: list[CreateAssistantDTO_Hooks_Item] | None = None,
            name: str | None = None,
            voicemail_message: str | None = None,
            end_call_message: str | None = None,
            end_call_phrases: list[str] | None = None,
            compliance_plan: CompliancePlan | None = None,
            metadata: dict[str, Any] | None = None,
            background_speech_denoising_plan: BackgroundSpeechDenoisingPlan | None = None,
            analysis_plan: AnalysisPlan | None = None,
            artifact_plan: ArtifactPlan | None = None,
            start_speaking_plan: StartSpeakingPlan | None = None,
            stop_speaking_plan: StopSpeakingPlan | None = None,
            monitor_plan: MonitorPlan | None = None,
            credential_ids: list[str] | None = None,
            server: Server | None = None,
            keypad_input_plan: KeypadInputPlan | None = None,
            id: str | None = None,
            org_id: str | None = None,
            created_at: rt.DateTime | str | None = None,
            updated_at: rt.DateTime | str | None = None,
            server_url: str | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("transcriber") is None:
            self.transcriber = None
        else:
            left += 1
        if get("model") is None:
            self.model = None
        else:
            left += 1
        if get("voice") is None:
            self.voice = None
        else:
            left += 1
        self.first_message = get("firstMessage")
        self.first_message_interruptions_enabled = get("firstMessageInterruptionsEnabled")
        if (v := get("firstMessageMode")) is not None:
            v = _FIRST_MESSAGE_MODE.decode(v)
        self.first_message_mode = v
        if get("voicemailDetection") is None:
            self.voicemail_detection = None
        else:
            left += 1
        if get("clientMessages") is None:
            self.client_messages = None
        else:
            left += 1
        if get("serverMessages") is None:
            self.server_messages = None
        else:
            left += 1
        self.max_duration_seconds = get("maxDurationSeconds")
        if (v := get("backgroundSound")) is not None:
            v = _BACKGROUND_SOUND.decode(v)
        self.background_sound = v
        self.model_output_in_messages_enabled = get("modelOutputInMessagesEnabled")
        if get("transportConfigurations") is None:
            self.transport_configurations = None
        else:
            left += 1
        if get("observabilityPlan") is None:
            self.observability_plan = None
        else:
            left += 1
        if get("credentials") is None:
            self.credentials = None
        else:
            left += 1
        if get("hooks") is None:
            self.hooks = None
        else:
            left += 1
        self.name = get("name")
        self.voicemail_message = get("voicemailMessage")
        self.end_call_message = get("endCallMessage")
        self.end_call_phrases = get("endCallPhrases")
        if get("compliancePlan") is None:
            self.compliance_plan = None
        else:
            left += 1
        self.metadata = get("metadata")
        if get("backgroundSpeechDenoisingPlan") is None:
            self.background_speech_denoising_plan = None
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
        self.credential_ids = get("credentialIds")
        if get("server") is None:
            self.server = None
        else:
            left += 1
        if get("keypadInputPlan") is None:
            self.keypad_input_plan = None
        else:
            left += 1
        self.id = get("id")
        self.org_id = get("orgId")
        if (v := get("createdAt")) is not None:
            v = rt.DATE_TIME.decode(v)
        self.created_at = v
        if (v := get("updatedAt")) is not None:
            v = rt.DATE_TIME.decode(v)
        self.updated_at = v
        self.server_url = get("serverUrl")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "transcriber": _TRANSCRIBER,
                "model": _MODEL,
                "voice": _VOICE,
                "firstMessage": rt.TEXT,
                "firstMessageInterruptionsEnabled": rt.BOOLEAN,
                "firstMessageMode": _FIRST_MESSAGE_MODE,
                "voicemailDetection": _VOICEMAIL_DETECTION,
                "clientMessages": rt.Array(rt.Enum("CreateAssistantDTO_ClientMessages_Item")),
                "serverMessages": rt.Array(rt.Enum("CreateAssistantDTO_ServerMessages_Item")),
                "maxDurationSeconds": rt.Number(minimum=10, maximum=43200),
                "backgroundSound": _BACKGROUND_SOUND,
                "modelOutputInMessagesEnabled": rt.BOOLEAN,
                "transportConfigurations": rt.Array(rt.Ref("TransportConfigurationTwilio")),
                "observabilityPlan": rt.Ref("LangfuseObservabilityPlan"),
                "credentials": rt.Array(_CREDENTIALS__ITEM),
                "hooks": rt.Array(_HOOKS__ITEM),
                "name": rt.Text(max_length=40),
                "voicemailMessage": rt.Text(max_length=1000),
                "endCallMessage": rt.Text(max_length=1000),
                "endCallPhrases": rt.Array(rt.Text(min_length=2, max_length=140)),
                "compliancePlan": rt.Ref("CompliancePlan"),
                "metadata": rt.OBJECT,
                "backgroundSpeechDenoisingPlan": rt.Ref("BackgroundSpeechDenoisingPlan"),
                "analysisPlan": rt.Ref("AnalysisPlan"),
                "artifactPlan": rt.Ref("ArtifactPlan"),
                "startSpeakingPlan": rt.Ref("StartSpeakingPlan"),
                "stopSpeakingPlan": rt.Ref("StopSpeakingPlan"),
                "monitorPlan": rt.Ref("MonitorPlan"),
                "credentialIds": rt.Array(rt.TEXT),
                "server": rt.Ref("Server"),
                "keypadInputPlan": rt.Ref("KeypadInputPlan"),
                "id": rt.Nullable(rt.TEXT),
                "orgId": rt.Nullable(rt.TEXT),
                "createdAt": rt.Nullable(rt.DATE_TIME),
                "updatedAt": rt.Nullable(rt.DATE_TIME),
                "serverUrl": rt.Nullable(rt.TEXT),
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
_MODEL = rt.Tagged(
    "provider",
    {
        "anthropic": rt.Ref("AnthropicModel"),
        "anthropic-bedrock": rt.Ref("AnthropicBedrockModel"),
        "anyscale": rt.Ref("AnyscaleModel"),
        "cerebras": rt.Ref("CerebrasModel"),
        "custom-llm": rt.Ref("CustomLLMModel"),
        "deepinfra": rt.Ref("DeepInfraModel"),
        "deep-seek": rt.Ref("DeepSeekModel"),
        "google": rt.Ref("GoogleModel"),
        "groq": rt.Ref("GroqModel"),
        "inflection-ai": rt.Ref("InflectionAIModel"),
        "minimax": rt.Ref("MinimaxLLMModel"),
        "openai": rt.Ref("OpenAIModel"),
        "openrouter": rt.Ref("OpenRouterModel"),
        "perplexity-ai": rt.Ref("PerplexityAIModel"),
        "together-ai": rt.Ref("TogetherAIModel"),
        "xai": rt.Ref("XaiModel"),
        "vapi": rt.Ref("VapiModel"),
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
_HOOKS__ITEM = rt.BestFit(
    rt.Ref("CallHookCallEnding"),
    rt.Ref("CallHookAssistantSpeechInterrupted"),
    rt.Ref("CallHookCustomerSpeechInterrupted"),
    rt.Ref("CallHookCustomerSpeechTimeout"),
    rt.Ref("SessionCreatedHook"),
    one_of=True,
)
_FIRST_MESSAGE_MODE = rt.Enum("CreateAssistantDTO_FirstMessageMode")
_BACKGROUND_SOUND = rt.EnumOr(rt.Enum("CreateAssistantDTO_BackgroundSound"), rt.TEXT, one_of=True)

if TYPE_CHECKING:
    CreateAssistantDTO_Transcriber: TypeAlias = (
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
    CreateAssistantDTO_Model: TypeAlias = (
        AnthropicModel
        | AnthropicBedrockModel
        | AnyscaleModel
        | CerebrasModel
        | CustomLLMModel
        | DeepInfraModel
        | DeepSeekModel
        | GoogleModel
        | GroqModel
        | InflectionAIModel
        | MinimaxLLMModel
        | OpenAIModel
        | OpenRouterModel
        | PerplexityAIModel
        | TogetherAIModel
        | XaiModel
        | VapiModel
        | dict[str, Any]
    )
    CreateAssistantDTO_Voice: TypeAlias = (
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
    CreateAssistantDTO_VoicemailDetection: TypeAlias = (
        Literal["off"]
        | GoogleVoicemailDetectionPlan
        | OpenAIVoicemailDetectionPlan
        | TwilioVoicemailDetectionPlan
        | VapiVoicemailDetectionPlan
        | dict[str, Any]
    )
    CreateAssistantDTO_Credentials_Item: TypeAlias = (
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
    CreateAssistantDTO_Hooks_Item: TypeAlias = (
        CallHookCallEnding
        | CallHookAssistantSpeechInterrupted
        | CallHookCustomerSpeechInterrupted
        | CallHookCustomerSpeechTimeout
        | SessionCreatedHook
    )

ALIASES = {
    "CreateAssistantDTO_Transcriber": _TRANSCRIBER,
    "CreateAssistantDTO_Model": _MODEL,
    "CreateAssistantDTO_Voice": _VOICE,
    "CreateAssistantDTO_VoicemailDetection": _VOICEMAIL_DETECTION,
    "CreateAssistantDTO_Credentials_Item": _CREDENTIALS__ITEM,
    "CreateAssistantDTO_Hooks_Item": _HOOKS__ITEM,
}
