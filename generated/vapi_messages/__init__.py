"""Typed messages of Vapi API 1.0.

Every name below is imported when it is first used. `wireloom.json` says what made this package;
edit the schema or the templates and generate again, not these files.
"""

from typing import TYPE_CHECKING, Any

from . import _runtime as rt
from ._runtime import DateTime as DateTime
from ._runtime import DecodeError as DecodeError
from ._runtime import Deviation as Deviation
from ._runtime import EncodeError as EncodeError
from ._runtime import OpenEnum as OpenEnum
from ._runtime import Record as Record

if TYPE_CHECKING:
    from .models.ai_edge_condition import AIEdgeCondition as AIEdgeCondition
    from .models.awsiam_credentials_authentication_plan import (
        AWSIAMCredentialsAuthenticationPlan as AWSIAMCredentialsAuthenticationPlan,
    )
    from .models.aws_sts_authentication_plan import (
        AWSStsAuthenticationPlan as AWSStsAuthenticationPlan,
    )
    from .models.analysis import Analysis as Analysis
    from .models.analysis_cost import AnalysisCost as AnalysisCost
    from .models.analysis_cost_breakdown import AnalysisCostBreakdown as AnalysisCostBreakdown
    from .enums.analysis_cost__analysis_type import (
        AnalysisCost_AnalysisType as AnalysisCost_AnalysisType,
    )
    from .models.analysis_plan import AnalysisPlan as AnalysisPlan
    from .models.anthropic_bedrock_model import AnthropicBedrockModel as AnthropicBedrockModel
    from .enums.anthropic_bedrock_model__model import (
        AnthropicBedrockModel_Model as AnthropicBedrockModel_Model,
    )
    from .models.anthropic_bedrock_model import (
        AnthropicBedrockModel_Tools_Item as AnthropicBedrockModel_Tools_Item,
    )
    from .models.anthropic_model import AnthropicModel as AnthropicModel
    from .enums.anthropic_model__model import AnthropicModel_Model as AnthropicModel_Model
    from .models.anthropic_model import AnthropicModel_Tools_Item as AnthropicModel_Tools_Item
    from .models.anthropic_thinking_config import AnthropicThinkingConfig as AnthropicThinkingConfig
    from .models.anyscale_model import AnyscaleModel as AnyscaleModel
    from .models.anyscale_model import AnyscaleModel_Tools_Item as AnyscaleModel_Tools_Item
    from .models.artifact import Artifact as Artifact
    from .models.artifact_plan import ArtifactPlan as ArtifactPlan
    from .enums.artifact_plan__recording_format import (
        ArtifactPlan_RecordingFormat as ArtifactPlan_RecordingFormat,
    )
    from .models.artifact import Artifact_Messages_Item as Artifact_Messages_Item
    from .models.assembly_ai_transcriber import AssemblyAITranscriber as AssemblyAITranscriber
    from .enums.assembly_ai_transcriber__language import (
        AssemblyAITranscriber_Language as AssemblyAITranscriber_Language,
    )
    from .enums.assembly_ai_transcriber__language_codes__item import (
        AssemblyAITranscriber_LanguageCodes_Item as AssemblyAITranscriber_LanguageCodes_Item,
    )
    from .enums.assembly_ai_transcriber__mode import (
        AssemblyAITranscriber_Mode as AssemblyAITranscriber_Mode,
    )
    from .enums.assembly_ai_transcriber__speech_model import (
        AssemblyAITranscriber_SpeechModel as AssemblyAITranscriber_SpeechModel,
    )
    from .models.assistant_activation import AssistantActivation as AssistantActivation
    from .models.assistant_custom_endpointing_rule import (
        AssistantCustomEndpointingRule as AssistantCustomEndpointingRule,
    )
    from .models.assistant_message import AssistantMessage as AssistantMessage
    from .models.assistant_overrides import AssistantOverrides as AssistantOverrides
    from .enums.assistant_overrides__background_sound import (
        AssistantOverrides_BackgroundSound as AssistantOverrides_BackgroundSound,
    )
    from .enums.assistant_overrides__client_messages__item import (
        AssistantOverrides_ClientMessages_Item as AssistantOverrides_ClientMessages_Item,
    )
    from .models.assistant_overrides import (
        AssistantOverrides_Credentials_Item as AssistantOverrides_Credentials_Item,
    )
    from .enums.assistant_overrides__first_message_mode import (
        AssistantOverrides_FirstMessageMode as AssistantOverrides_FirstMessageMode,
    )
    from .models.assistant_overrides import (
        AssistantOverrides_Hooks_Item as AssistantOverrides_Hooks_Item,
    )
    from .models.assistant_overrides import AssistantOverrides_Model as AssistantOverrides_Model
    from .enums.assistant_overrides__server_messages__item import (
        AssistantOverrides_ServerMessages_Item as AssistantOverrides_ServerMessages_Item,
    )
    from .models.assistant_overrides import (
        AssistantOverrides_ToolsAppend_Item as AssistantOverrides_ToolsAppend_Item,
    )
    from .models.assistant_overrides import (
        AssistantOverrides_Transcriber as AssistantOverrides_Transcriber,
    )
    from .models.assistant_overrides import AssistantOverrides_Voice as AssistantOverrides_Voice
    from .models.assistant_overrides import (
        AssistantOverrides_VoicemailDetection as AssistantOverrides_VoicemailDetection,
    )
    from .models.assistant_speech_word_alignment_timing import (
        AssistantSpeechWordAlignmentTiming as AssistantSpeechWordAlignmentTiming,
    )
    from .models.assistant_speech_word_progress_timing import (
        AssistantSpeechWordProgressTiming as AssistantSpeechWordProgressTiming,
    )
    from .models.assistant_speech_word_timestamp import (
        AssistantSpeechWordTimestamp as AssistantSpeechWordTimestamp,
    )
    from .models.audio_format import AudioFormat as AudioFormat
    from .enums.audio_format__format import AudioFormat_Format as AudioFormat_Format
    from .models.azure_blob_storage_bucket_plan import (
        AzureBlobStorageBucketPlan as AzureBlobStorageBucketPlan,
    )
    from .models.azure_speech_transcriber import AzureSpeechTranscriber as AzureSpeechTranscriber
    from .enums.azure_speech_transcriber__language import (
        AzureSpeechTranscriber_Language as AzureSpeechTranscriber_Language,
    )
    from .enums.azure_speech_transcriber__segmentation_strategy import (
        AzureSpeechTranscriber_SegmentationStrategy as AzureSpeechTranscriber_SegmentationStrategy,
    )
    from .models.azure_voice import AzureVoice as AzureVoice
    from .enums.azure_voice__voice_id import AzureVoice_VoiceId as AzureVoice_VoiceId
    from .models.background_speech_denoising_plan import (
        BackgroundSpeechDenoisingPlan as BackgroundSpeechDenoisingPlan,
    )
    from .models.backoff_plan import BackoffPlan as BackoffPlan
    from .enums.backoff_plan__type import BackoffPlan_Type as BackoffPlan_Type
    from .models.bash_tool_with_tool_call import BashToolWithToolCall as BashToolWithToolCall
    from .models.bash_tool_with_tool_call import (
        BashToolWithToolCall_Messages_Item as BashToolWithToolCall_Messages_Item,
    )
    from .models.bearer_authentication_plan import (
        BearerAuthenticationPlan as BearerAuthenticationPlan,
    )
    from .models.boolean_comparator_scorecard_metric_condition import (
        BooleanComparatorScorecardMetricCondition as BooleanComparatorScorecardMetricCondition,
    )
    from .models.bot_message import BotMessage as BotMessage
    from .models.both_custom_endpointing_rule import (
        BothCustomEndpointingRule as BothCustomEndpointingRule,
    )
    from .models.bucket_plan import BucketPlan as BucketPlan
    from .models.call import Call as Call
    from .models.call_artifact_upload_item import CallArtifactUploadItem as CallArtifactUploadItem
    from .enums.call_artifact_upload_item__type import (
        CallArtifactUploadItem_Type as CallArtifactUploadItem_Type,
    )
    from .models.call_hook_assistant_speech_interrupted import (
        CallHookAssistantSpeechInterrupted as CallHookAssistantSpeechInterrupted,
    )
    from .models.call_hook_assistant_speech_interrupted import (
        CallHookAssistantSpeechInterrupted_Do_Item as CallHookAssistantSpeechInterrupted_Do_Item,
    )
    from .models.call_hook_call_ending import CallHookCallEnding as CallHookCallEnding
    from .models.call_hook_call_ending import (
        CallHookCallEnding_Do_Item as CallHookCallEnding_Do_Item,
    )
    from .models.call_hook_customer_speech_interrupted import (
        CallHookCustomerSpeechInterrupted as CallHookCustomerSpeechInterrupted,
    )
    from .models.call_hook_customer_speech_interrupted import (
        CallHookCustomerSpeechInterrupted_Do_Item as CallHookCustomerSpeechInterrupted_Do_Item,
    )
    from .models.call_hook_customer_speech_timeout import (
        CallHookCustomerSpeechTimeout as CallHookCustomerSpeechTimeout,
    )
    from .models.call_hook_customer_speech_timeout import (
        CallHookCustomerSpeechTimeout_Do_Item as CallHookCustomerSpeechTimeout_Do_Item,
    )
    from .models.call_hook_filter import CallHookFilter as CallHookFilter
    from .models.call_hook_model_response_timeout import (
        CallHookModelResponseTimeout as CallHookModelResponseTimeout,
    )
    from .models.call_hook_model_response_timeout import (
        CallHookModelResponseTimeout_Do_Item as CallHookModelResponseTimeout_Do_Item,
    )
    from .models.call import Call_Costs_Item as Call_Costs_Item
    from .models.call import Call_Destination as Call_Destination
    from .enums.call__ended_reason import Call_EndedReason as Call_EndedReason
    from .models.call import Call_Messages_Item as Call_Messages_Item
    from .enums.call__phone_call_provider import Call_PhoneCallProvider as Call_PhoneCallProvider
    from .enums.call__phone_call_transport import Call_PhoneCallTransport as Call_PhoneCallTransport
    from .enums.call__status import Call_Status as Call_Status
    from .models.call import Call_Transport as Call_Transport
    from .enums.call__type import Call_Type as Call_Type
    from .models.campaign_contact import CampaignContact as CampaignContact
    from .models.cartesia_experimental_controls import (
        CartesiaExperimentalControls as CartesiaExperimentalControls,
    )
    from .enums.cartesia_experimental_controls__emotion import (
        CartesiaExperimentalControls_Emotion as CartesiaExperimentalControls_Emotion,
    )
    from .enums.cartesia_experimental_controls__speed import (
        CartesiaExperimentalControls_Speed as CartesiaExperimentalControls_Speed,
    )
    from .models.cartesia_generation_config import (
        CartesiaGenerationConfig as CartesiaGenerationConfig,
    )
    from .models.cartesia_generation_config_experimental import (
        CartesiaGenerationConfigExperimental as CartesiaGenerationConfigExperimental,
    )
    from .models.cartesia_transcriber import CartesiaTranscriber as CartesiaTranscriber
    from .enums.cartesia_transcriber__language import (
        CartesiaTranscriber_Language as CartesiaTranscriber_Language,
    )
    from .enums.cartesia_transcriber__model import (
        CartesiaTranscriber_Model as CartesiaTranscriber_Model,
    )
    from .models.cartesia_voice import CartesiaVoice as CartesiaVoice
    from .enums.cartesia_voice__language import CartesiaVoice_Language as CartesiaVoice_Language
    from .enums.cartesia_voice__model import CartesiaVoice_Model as CartesiaVoice_Model
    from .models.cerebras_model import CerebrasModel as CerebrasModel
    from .enums.cerebras_model__model import CerebrasModel_Model as CerebrasModel_Model
    from .models.cerebras_model import CerebrasModel_Tools_Item as CerebrasModel_Tools_Item
    from .models.chat import Chat as Chat
    from .models.chat_cost import ChatCost as ChatCost
    from .models.chat import Chat_Costs_Item as Chat_Costs_Item
    from .models.chat import Chat_Input_Item as Chat_Input_Item
    from .models.chat import Chat_Messages_Item as Chat_Messages_Item
    from .models.chat import Chat_Output_Item as Chat_Output_Item
    from .models.chunk_plan import ChunkPlan as ChunkPlan
    from .enums.chunk_plan__punctuation_boundaries__item import (
        ChunkPlan_PunctuationBoundaries_Item as ChunkPlan_PunctuationBoundaries_Item,
    )
    from .models.cloudflare_r2_bucket_plan import CloudflareR2BucketPlan as CloudflareR2BucketPlan
    from .models.code_tool_environment_variable import (
        CodeToolEnvironmentVariable as CodeToolEnvironmentVariable,
    )
    from .models.compliance import Compliance as Compliance
    from .models.compliance_override import ComplianceOverride as ComplianceOverride
    from .models.compliance_plan import CompliancePlan as CompliancePlan
    from .models.compliance_plan import (
        CompliancePlan_RecordingConsentPlan as CompliancePlan_RecordingConsentPlan,
    )
    from .models.computer_tool_with_tool_call import (
        ComputerToolWithToolCall as ComputerToolWithToolCall,
    )
    from .models.computer_tool_with_tool_call import (
        ComputerToolWithToolCall_Messages_Item as ComputerToolWithToolCall_Messages_Item,
    )
    from .models.condition import Condition as Condition
    from .enums.condition__operator import Condition_Operator as Condition_Operator
    from .models.context_engineering_plan_all import (
        ContextEngineeringPlanAll as ContextEngineeringPlanAll,
    )
    from .models.context_engineering_plan_last_n_messages import (
        ContextEngineeringPlanLastNMessages as ContextEngineeringPlanLastNMessages,
    )
    from .models.context_engineering_plan_none import (
        ContextEngineeringPlanNone as ContextEngineeringPlanNone,
    )
    from .models.context_engineering_plan_previous_assistant_messages import (
        ContextEngineeringPlanPreviousAssistantMessages as ContextEngineeringPlanPreviousAssistantMessages,
    )
    from .models.context_engineering_plan_user_and_assistant_messages import (
        ContextEngineeringPlanUserAndAssistantMessages as ContextEngineeringPlanUserAndAssistantMessages,
    )
    from .models.conversation_node import ConversationNode as ConversationNode
    from .models.conversation_node import ConversationNode_Model as ConversationNode_Model
    from .models.conversation_node import ConversationNode_Tools_Item as ConversationNode_Tools_Item
    from .models.conversation_node import (
        ConversationNode_Transcriber as ConversationNode_Transcriber,
    )
    from .models.conversation_node import ConversationNode_Voice as ConversationNode_Voice
    from .models.cost_breakdown import CostBreakdown as CostBreakdown
    from .models.create_anthropic_bedrock_credential_dto import (
        CreateAnthropicBedrockCredentialDTO as CreateAnthropicBedrockCredentialDTO,
    )
    from .models.create_anthropic_bedrock_credential_dto import (
        CreateAnthropicBedrockCredentialDTO_AuthenticationPlan as CreateAnthropicBedrockCredentialDTO_AuthenticationPlan,
    )
    from .enums.create_anthropic_bedrock_credential_dto__region import (
        CreateAnthropicBedrockCredentialDTO_Region as CreateAnthropicBedrockCredentialDTO_Region,
    )
    from .models.create_anthropic_credential_dto import (
        CreateAnthropicCredentialDTO as CreateAnthropicCredentialDTO,
    )
    from .models.create_anyscale_credential_dto import (
        CreateAnyscaleCredentialDTO as CreateAnyscaleCredentialDTO,
    )
    from .models.create_api_request_tool_dto import (
        CreateApiRequestToolDTO as CreateApiRequestToolDTO,
    )
    from .models.create_api_request_tool_dto import (
        CreateApiRequestToolDTO_Messages_Item as CreateApiRequestToolDTO_Messages_Item,
    )
    from .enums.create_api_request_tool_dto__method import (
        CreateApiRequestToolDTO_Method as CreateApiRequestToolDTO_Method,
    )
    from .models.create_assembly_ai_credential_dto import (
        CreateAssemblyAICredentialDTO as CreateAssemblyAICredentialDTO,
    )
    from .models.create_assistant_dto import CreateAssistantDTO as CreateAssistantDTO
    from .enums.create_assistant_dto__background_sound import (
        CreateAssistantDTO_BackgroundSound as CreateAssistantDTO_BackgroundSound,
    )
    from .enums.create_assistant_dto__client_messages__item import (
        CreateAssistantDTO_ClientMessages_Item as CreateAssistantDTO_ClientMessages_Item,
    )
    from .models.create_assistant_dto import (
        CreateAssistantDTO_Credentials_Item as CreateAssistantDTO_Credentials_Item,
    )
    from .enums.create_assistant_dto__first_message_mode import (
        CreateAssistantDTO_FirstMessageMode as CreateAssistantDTO_FirstMessageMode,
    )
    from .models.create_assistant_dto import (
        CreateAssistantDTO_Hooks_Item as CreateAssistantDTO_Hooks_Item,
    )
    from .models.create_assistant_dto import CreateAssistantDTO_Model as CreateAssistantDTO_Model
    from .enums.create_assistant_dto__server_messages__item import (
        CreateAssistantDTO_ServerMessages_Item as CreateAssistantDTO_ServerMessages_Item,
    )
    from .models.create_assistant_dto import (
        CreateAssistantDTO_Transcriber as CreateAssistantDTO_Transcriber,
    )
    from .models.create_assistant_dto import CreateAssistantDTO_Voice as CreateAssistantDTO_Voice
    from .models.create_assistant_dto import (
        CreateAssistantDTO_VoicemailDetection as CreateAssistantDTO_VoicemailDetection,
    )
    from .models.create_azure_credential_dto import (
        CreateAzureCredentialDTO as CreateAzureCredentialDTO,
    )
    from .enums.create_azure_credential_dto__region import (
        CreateAzureCredentialDTO_Region as CreateAzureCredentialDTO_Region,
    )
    from .enums.create_azure_credential_dto__service import (
        CreateAzureCredentialDTO_Service as CreateAzureCredentialDTO_Service,
    )
    from .models.create_azure_open_ai_credential_dto import (
        CreateAzureOpenAICredentialDTO as CreateAzureOpenAICredentialDTO,
    )
    from .enums.create_azure_open_ai_credential_dto__models__item import (
        CreateAzureOpenAICredentialDTO_Models_Item as CreateAzureOpenAICredentialDTO_Models_Item,
    )
    from .enums.create_azure_open_ai_credential_dto__region import (
        CreateAzureOpenAICredentialDTO_Region as CreateAzureOpenAICredentialDTO_Region,
    )
    from .models.create_bash_tool_dto import CreateBashToolDTO as CreateBashToolDTO
    from .models.create_bash_tool_dto import (
        CreateBashToolDTO_Messages_Item as CreateBashToolDTO_Messages_Item,
    )
    from .models.create_byo_phone_number_dto import (
        CreateByoPhoneNumberDTO as CreateByoPhoneNumberDTO,
    )
    from .models.create_byo_phone_number_dto import (
        CreateByoPhoneNumberDTO_FallbackDestination as CreateByoPhoneNumberDTO_FallbackDestination,
    )
    from .models.create_byo_phone_number_dto import (
        CreateByoPhoneNumberDTO_Hooks_Item as CreateByoPhoneNumberDTO_Hooks_Item,
    )
    from .models.create_byo_sip_trunk_credential_dto import (
        CreateByoSipTrunkCredentialDTO as CreateByoSipTrunkCredentialDTO,
    )
    from .models.create_cartesia_credential_dto import (
        CreateCartesiaCredentialDTO as CreateCartesiaCredentialDTO,
    )
    from .models.create_cerebras_credential_dto import (
        CreateCerebrasCredentialDTO as CreateCerebrasCredentialDTO,
    )
    from .models.create_cloudflare_credential_dto import (
        CreateCloudflareCredentialDTO as CreateCloudflareCredentialDTO,
    )
    from .models.create_code_tool_dto import CreateCodeToolDTO as CreateCodeToolDTO
    from .models.create_code_tool_dto import (
        CreateCodeToolDTO_Messages_Item as CreateCodeToolDTO_Messages_Item,
    )
    from .models.create_computer_tool_dto import CreateComputerToolDTO as CreateComputerToolDTO
    from .models.create_computer_tool_dto import (
        CreateComputerToolDTO_Messages_Item as CreateComputerToolDTO_Messages_Item,
    )
    from .models.create_custom_credential_dto import (
        CreateCustomCredentialDTO as CreateCustomCredentialDTO,
    )
    from .models.create_custom_credential_dto import (
        CreateCustomCredentialDTO_AuthenticationPlan as CreateCustomCredentialDTO_AuthenticationPlan,
    )
    from .models.create_custom_knowledge_base_dto import (
        CreateCustomKnowledgeBaseDTO as CreateCustomKnowledgeBaseDTO,
    )
    from .models.create_custom_llm_credential_dto import (
        CreateCustomLLMCredentialDTO as CreateCustomLLMCredentialDTO,
    )
    from .models.create_customer_dto import CreateCustomerDTO as CreateCustomerDTO
    from .models.create_deep_infra_credential_dto import (
        CreateDeepInfraCredentialDTO as CreateDeepInfraCredentialDTO,
    )
    from .models.create_deep_seek_credential_dto import (
        CreateDeepSeekCredentialDTO as CreateDeepSeekCredentialDTO,
    )
    from .models.create_deepgram_credential_dto import (
        CreateDeepgramCredentialDTO as CreateDeepgramCredentialDTO,
    )
    from .models.create_dtmf_tool_dto import CreateDtmfToolDTO as CreateDtmfToolDTO
    from .models.create_dtmf_tool_dto import (
        CreateDtmfToolDTO_Messages_Item as CreateDtmfToolDTO_Messages_Item,
    )
    from .models.create_eleven_labs_credential_dto import (
        CreateElevenLabsCredentialDTO as CreateElevenLabsCredentialDTO,
    )
    from .enums.create_eleven_labs_credential_dto__api_url import (
        CreateElevenLabsCredentialDTO_ApiUrl as CreateElevenLabsCredentialDTO_ApiUrl,
    )
    from .models.create_email_credential_dto import (
        CreateEmailCredentialDTO as CreateEmailCredentialDTO,
    )
    from .models.create_end_call_tool_dto import CreateEndCallToolDTO as CreateEndCallToolDTO
    from .models.create_end_call_tool_dto import (
        CreateEndCallToolDTO_Messages_Item as CreateEndCallToolDTO_Messages_Item,
    )
    from .models.create_function_tool_dto import CreateFunctionToolDTO as CreateFunctionToolDTO
    from .models.create_function_tool_dto import (
        CreateFunctionToolDTO_Messages_Item as CreateFunctionToolDTO_Messages_Item,
    )
    from .models.create_gcp_credential_dto import CreateGcpCredentialDTO as CreateGcpCredentialDTO
    from .models.create_gladia_credential_dto import (
        CreateGladiaCredentialDTO as CreateGladiaCredentialDTO,
    )
    from .models.create_go_high_level_calendar_availability_tool_dto import (
        CreateGoHighLevelCalendarAvailabilityToolDTO as CreateGoHighLevelCalendarAvailabilityToolDTO,
    )
    from .models.create_go_high_level_calendar_availability_tool_dto import (
        CreateGoHighLevelCalendarAvailabilityToolDTO_Messages_Item as CreateGoHighLevelCalendarAvailabilityToolDTO_Messages_Item,
    )
    from .models.create_go_high_level_calendar_event_create_tool_dto import (
        CreateGoHighLevelCalendarEventCreateToolDTO as CreateGoHighLevelCalendarEventCreateToolDTO,
    )
    from .models.create_go_high_level_calendar_event_create_tool_dto import (
        CreateGoHighLevelCalendarEventCreateToolDTO_Messages_Item as CreateGoHighLevelCalendarEventCreateToolDTO_Messages_Item,
    )
    from .models.create_go_high_level_contact_create_tool_dto import (
        CreateGoHighLevelContactCreateToolDTO as CreateGoHighLevelContactCreateToolDTO,
    )
    from .models.create_go_high_level_contact_create_tool_dto import (
        CreateGoHighLevelContactCreateToolDTO_Messages_Item as CreateGoHighLevelContactCreateToolDTO_Messages_Item,
    )
    from .models.create_go_high_level_contact_get_tool_dto import (
        CreateGoHighLevelContactGetToolDTO as CreateGoHighLevelContactGetToolDTO,
    )
    from .models.create_go_high_level_contact_get_tool_dto import (
        CreateGoHighLevelContactGetToolDTO_Messages_Item as CreateGoHighLevelContactGetToolDTO_Messages_Item,
    )
    from .models.create_go_high_level_credential_dto import (
        CreateGoHighLevelCredentialDTO as CreateGoHighLevelCredentialDTO,
    )
    from .models.create_go_high_level_mcp_credential_dto import (
        CreateGoHighLevelMCPCredentialDTO as CreateGoHighLevelMCPCredentialDTO,
    )
    from .models.create_google_calendar_check_availability_tool_dto import (
        CreateGoogleCalendarCheckAvailabilityToolDTO as CreateGoogleCalendarCheckAvailabilityToolDTO,
    )
    from .models.create_google_calendar_check_availability_tool_dto import (
        CreateGoogleCalendarCheckAvailabilityToolDTO_Messages_Item as CreateGoogleCalendarCheckAvailabilityToolDTO_Messages_Item,
    )
    from .models.create_google_calendar_create_event_tool_dto import (
        CreateGoogleCalendarCreateEventToolDTO as CreateGoogleCalendarCreateEventToolDTO,
    )
    from .models.create_google_calendar_create_event_tool_dto import (
        CreateGoogleCalendarCreateEventToolDTO_Messages_Item as CreateGoogleCalendarCreateEventToolDTO_Messages_Item,
    )
    from .models.create_google_calendar_o_auth2_authorization_credential_dto import (
        CreateGoogleCalendarOAuth2AuthorizationCredentialDTO as CreateGoogleCalendarOAuth2AuthorizationCredentialDTO,
    )
    from .models.create_google_calendar_o_auth2_client_credential_dto import (
        CreateGoogleCalendarOAuth2ClientCredentialDTO as CreateGoogleCalendarOAuth2ClientCredentialDTO,
    )
    from .models.create_google_credential_dto import (
        CreateGoogleCredentialDTO as CreateGoogleCredentialDTO,
    )
    from .models.create_google_sheets_o_auth2_authorization_credential_dto import (
        CreateGoogleSheetsOAuth2AuthorizationCredentialDTO as CreateGoogleSheetsOAuth2AuthorizationCredentialDTO,
    )
    from .models.create_google_sheets_row_append_tool_dto import (
        CreateGoogleSheetsRowAppendToolDTO as CreateGoogleSheetsRowAppendToolDTO,
    )
    from .models.create_google_sheets_row_append_tool_dto import (
        CreateGoogleSheetsRowAppendToolDTO_Messages_Item as CreateGoogleSheetsRowAppendToolDTO_Messages_Item,
    )
    from .models.create_groq_credential_dto import (
        CreateGroqCredentialDTO as CreateGroqCredentialDTO,
    )
    from .models.create_handoff_tool_dto import CreateHandoffToolDTO as CreateHandoffToolDTO
    from .models.create_handoff_tool_dto import (
        CreateHandoffToolDTO_Destinations_Item as CreateHandoffToolDTO_Destinations_Item,
    )
    from .models.create_handoff_tool_dto import (
        CreateHandoffToolDTO_Messages_Item as CreateHandoffToolDTO_Messages_Item,
    )
    from .models.create_hume_credential_dto import (
        CreateHumeCredentialDTO as CreateHumeCredentialDTO,
    )
    from .models.create_inflection_ai_credential_dto import (
        CreateInflectionAICredentialDTO as CreateInflectionAICredentialDTO,
    )
    from .models.create_inworld_credential_dto import (
        CreateInworldCredentialDTO as CreateInworldCredentialDTO,
    )
    from .models.create_langfuse_credential_dto import (
        CreateLangfuseCredentialDTO as CreateLangfuseCredentialDTO,
    )
    from .models.create_lmnt_credential_dto import (
        CreateLmntCredentialDTO as CreateLmntCredentialDTO,
    )
    from .models.create_make_credential_dto import (
        CreateMakeCredentialDTO as CreateMakeCredentialDTO,
    )
    from .models.create_mcp_tool_dto import CreateMcpToolDTO as CreateMcpToolDTO
    from .models.create_mcp_tool_dto import (
        CreateMcpToolDTO_Messages_Item as CreateMcpToolDTO_Messages_Item,
    )
    from .models.create_microsoft_credential_dto import (
        CreateMicrosoftCredentialDTO as CreateMicrosoftCredentialDTO,
    )
    from .models.create_minimax_credential_dto import (
        CreateMinimaxCredentialDTO as CreateMinimaxCredentialDTO,
    )
    from .models.create_mistral_credential_dto import (
        CreateMistralCredentialDTO as CreateMistralCredentialDTO,
    )
    from .models.create_neuphonic_credential_dto import (
        CreateNeuphonicCredentialDTO as CreateNeuphonicCredentialDTO,
    )
    from .models.create_open_ai_credential_dto import (
        CreateOpenAICredentialDTO as CreateOpenAICredentialDTO,
    )
    from .models.create_open_router_credential_dto import (
        CreateOpenRouterCredentialDTO as CreateOpenRouterCredentialDTO,
    )
    from .models.create_perplexity_ai_credential_dto import (
        CreatePerplexityAICredentialDTO as CreatePerplexityAICredentialDTO,
    )
    from .models.create_play_ht_credential_dto import (
        CreatePlayHTCredentialDTO as CreatePlayHTCredentialDTO,
    )
    from .models.create_query_tool_dto import CreateQueryToolDTO as CreateQueryToolDTO
    from .models.create_query_tool_dto import (
        CreateQueryToolDTO_Messages_Item as CreateQueryToolDTO_Messages_Item,
    )
    from .models.create_rime_ai_credential_dto import (
        CreateRimeAICredentialDTO as CreateRimeAICredentialDTO,
    )
    from .models.create_runpod_credential_dto import (
        CreateRunpodCredentialDTO as CreateRunpodCredentialDTO,
    )
    from .models.create_s3_compatible_credential_dto import (
        CreateS3CompatibleCredentialDTO as CreateS3CompatibleCredentialDTO,
    )
    from .models.create_s3_credential_dto import CreateS3CredentialDTO as CreateS3CredentialDTO
    from .models.create_scorecard_dto import CreateScorecardDTO as CreateScorecardDTO
    from .models.create_sip_request_tool_dto import (
        CreateSipRequestToolDTO as CreateSipRequestToolDTO,
    )
    from .models.create_sip_request_tool_dto import (
        CreateSipRequestToolDTO_Messages_Item as CreateSipRequestToolDTO_Messages_Item,
    )
    from .enums.create_sip_request_tool_dto__verb import (
        CreateSipRequestToolDTO_Verb as CreateSipRequestToolDTO_Verb,
    )
    from .models.create_slack_o_auth2_authorization_credential_dto import (
        CreateSlackOAuth2AuthorizationCredentialDTO as CreateSlackOAuth2AuthorizationCredentialDTO,
    )
    from .models.create_slack_send_message_tool_dto import (
        CreateSlackSendMessageToolDTO as CreateSlackSendMessageToolDTO,
    )
    from .models.create_slack_send_message_tool_dto import (
        CreateSlackSendMessageToolDTO_Messages_Item as CreateSlackSendMessageToolDTO_Messages_Item,
    )
    from .models.create_slack_webhook_credential_dto import (
        CreateSlackWebhookCredentialDTO as CreateSlackWebhookCredentialDTO,
    )
    from .models.create_smallest_ai_credential_dto import (
        CreateSmallestAICredentialDTO as CreateSmallestAICredentialDTO,
    )
    from .models.create_sms_tool_dto import CreateSmsToolDTO as CreateSmsToolDTO
    from .models.create_sms_tool_dto import (
        CreateSmsToolDTO_Messages_Item as CreateSmsToolDTO_Messages_Item,
    )
    from .models.create_soniox_credential_dto import (
        CreateSonioxCredentialDTO as CreateSonioxCredentialDTO,
    )
    from .models.create_speechmatics_credential_dto import (
        CreateSpeechmaticsCredentialDTO as CreateSpeechmaticsCredentialDTO,
    )
    from .models.create_squad_dto import CreateSquadDTO as CreateSquadDTO
    from .models.create_structured_output_dto import (
        CreateStructuredOutputDTO as CreateStructuredOutputDTO,
    )
    from .models.create_structured_output_dto import (
        CreateStructuredOutputDTO_Conditions_Item as CreateStructuredOutputDTO_Conditions_Item,
    )
    from .models.create_structured_output_dto import (
        CreateStructuredOutputDTO_Model as CreateStructuredOutputDTO_Model,
    )
    from .enums.create_structured_output_dto__type import (
        CreateStructuredOutputDTO_Type as CreateStructuredOutputDTO_Type,
    )
    from .models.create_supabase_credential_dto import (
        CreateSupabaseCredentialDTO as CreateSupabaseCredentialDTO,
    )
    from .models.create_tavus_credential_dto import (
        CreateTavusCredentialDTO as CreateTavusCredentialDTO,
    )
    from .models.create_telnyx_phone_number_dto import (
        CreateTelnyxPhoneNumberDTO as CreateTelnyxPhoneNumberDTO,
    )
    from .models.create_telnyx_phone_number_dto import (
        CreateTelnyxPhoneNumberDTO_FallbackDestination as CreateTelnyxPhoneNumberDTO_FallbackDestination,
    )
    from .models.create_telnyx_phone_number_dto import (
        CreateTelnyxPhoneNumberDTO_Hooks_Item as CreateTelnyxPhoneNumberDTO_Hooks_Item,
    )
    from .models.create_text_editor_tool_dto import (
        CreateTextEditorToolDTO as CreateTextEditorToolDTO,
    )
    from .models.create_text_editor_tool_dto import (
        CreateTextEditorToolDTO_Messages_Item as CreateTextEditorToolDTO_Messages_Item,
    )
    from .models.create_together_ai_credential_dto import (
        CreateTogetherAICredentialDTO as CreateTogetherAICredentialDTO,
    )
    from .models.create_transfer_call_tool_dto import (
        CreateTransferCallToolDTO as CreateTransferCallToolDTO,
    )
    from .models.create_transfer_call_tool_dto import (
        CreateTransferCallToolDTO_Destinations_Item as CreateTransferCallToolDTO_Destinations_Item,
    )
    from .models.create_transfer_call_tool_dto import (
        CreateTransferCallToolDTO_Messages_Item as CreateTransferCallToolDTO_Messages_Item,
    )
    from .models.create_twilio_credential_dto import (
        CreateTwilioCredentialDTO as CreateTwilioCredentialDTO,
    )
    from .models.create_twilio_phone_number_dto import (
        CreateTwilioPhoneNumberDTO as CreateTwilioPhoneNumberDTO,
    )
    from .models.create_twilio_phone_number_dto import (
        CreateTwilioPhoneNumberDTO_FallbackDestination as CreateTwilioPhoneNumberDTO_FallbackDestination,
    )
    from .models.create_twilio_phone_number_dto import (
        CreateTwilioPhoneNumberDTO_Hooks_Item as CreateTwilioPhoneNumberDTO_Hooks_Item,
    )
    from .models.create_vapi_phone_number_dto import (
        CreateVapiPhoneNumberDTO as CreateVapiPhoneNumberDTO,
    )
    from .models.create_vapi_phone_number_dto import (
        CreateVapiPhoneNumberDTO_FallbackDestination as CreateVapiPhoneNumberDTO_FallbackDestination,
    )
    from .models.create_vapi_phone_number_dto import (
        CreateVapiPhoneNumberDTO_Hooks_Item as CreateVapiPhoneNumberDTO_Hooks_Item,
    )
    from .models.create_voicemail_tool_dto import CreateVoicemailToolDTO as CreateVoicemailToolDTO
    from .models.create_voicemail_tool_dto import (
        CreateVoicemailToolDTO_Messages_Item as CreateVoicemailToolDTO_Messages_Item,
    )
    from .models.create_vonage_credential_dto import (
        CreateVonageCredentialDTO as CreateVonageCredentialDTO,
    )
    from .models.create_vonage_phone_number_dto import (
        CreateVonagePhoneNumberDTO as CreateVonagePhoneNumberDTO,
    )
    from .models.create_vonage_phone_number_dto import (
        CreateVonagePhoneNumberDTO_FallbackDestination as CreateVonagePhoneNumberDTO_FallbackDestination,
    )
    from .models.create_vonage_phone_number_dto import (
        CreateVonagePhoneNumberDTO_Hooks_Item as CreateVonagePhoneNumberDTO_Hooks_Item,
    )
    from .models.create_webhook_credential_dto import (
        CreateWebhookCredentialDTO as CreateWebhookCredentialDTO,
    )
    from .models.create_webhook_credential_dto import (
        CreateWebhookCredentialDTO_AuthenticationPlan as CreateWebhookCredentialDTO_AuthenticationPlan,
    )
    from .models.create_well_said_credential_dto import (
        CreateWellSaidCredentialDTO as CreateWellSaidCredentialDTO,
    )
    from .models.create_workflow_dto import CreateWorkflowDTO as CreateWorkflowDTO
    from .enums.create_workflow_dto__background_sound import (
        CreateWorkflowDTO_BackgroundSound as CreateWorkflowDTO_BackgroundSound,
    )
    from .models.create_workflow_dto import (
        CreateWorkflowDTO_Credentials_Item as CreateWorkflowDTO_Credentials_Item,
    )
    from .models.create_workflow_dto import (
        CreateWorkflowDTO_Hooks_Item as CreateWorkflowDTO_Hooks_Item,
    )
    from .models.create_workflow_dto import CreateWorkflowDTO_Model as CreateWorkflowDTO_Model
    from .models.create_workflow_dto import (
        CreateWorkflowDTO_Nodes_Item as CreateWorkflowDTO_Nodes_Item,
    )
    from .models.create_workflow_dto import (
        CreateWorkflowDTO_Transcriber as CreateWorkflowDTO_Transcriber,
    )
    from .models.create_workflow_dto import CreateWorkflowDTO_Voice as CreateWorkflowDTO_Voice
    from .models.create_workflow_dto import (
        CreateWorkflowDTO_VoicemailDetection as CreateWorkflowDTO_VoicemailDetection,
    )
    from .models.create_x_ai_credential_dto import CreateXAiCredentialDTO as CreateXAiCredentialDTO
    from .models.custom_endpointing_model_smart_endpointing_plan import (
        CustomEndpointingModelSmartEndpointingPlan as CustomEndpointingModelSmartEndpointingPlan,
    )
    from .enums.custom_endpointing_model_smart_endpointing_plan__provider import (
        CustomEndpointingModelSmartEndpointingPlan_Provider as CustomEndpointingModelSmartEndpointingPlan_Provider,
    )
    from .models.custom_llm_model import CustomLLMModel as CustomLLMModel
    from .enums.custom_llm_model__metadata_send_mode import (
        CustomLLMModel_MetadataSendMode as CustomLLMModel_MetadataSendMode,
    )
    from .models.custom_llm_model import CustomLLMModel_Tools_Item as CustomLLMModel_Tools_Item
    from .models.custom_message import CustomMessage as CustomMessage
    from .models.custom_transcriber import CustomTranscriber as CustomTranscriber
    from .models.custom_voice import CustomVoice as CustomVoice
    from .models.customer_custom_endpointing_rule import (
        CustomerCustomEndpointingRule as CustomerCustomEndpointingRule,
    )
    from .models.customer_speech_timeout_options import (
        CustomerSpeechTimeoutOptions as CustomerSpeechTimeoutOptions,
    )
    from .enums.customer_speech_timeout_options__trigger_reset_mode import (
        CustomerSpeechTimeoutOptions_TriggerResetMode as CustomerSpeechTimeoutOptions_TriggerResetMode,
    )
    from .models.deep_infra_model import DeepInfraModel as DeepInfraModel
    from .models.deep_infra_model import DeepInfraModel_Tools_Item as DeepInfraModel_Tools_Item
    from .models.deep_seek_model import DeepSeekModel as DeepSeekModel
    from .enums.deep_seek_model__model import DeepSeekModel_Model as DeepSeekModel_Model
    from .models.deep_seek_model import DeepSeekModel_Tools_Item as DeepSeekModel_Tools_Item
    from .models.deepgram_transcriber import DeepgramTranscriber as DeepgramTranscriber
    from .enums.deepgram_transcriber__language import (
        DeepgramTranscriber_Language as DeepgramTranscriber_Language,
    )
    from .enums.deepgram_transcriber__model import (
        DeepgramTranscriber_Model as DeepgramTranscriber_Model,
    )
    from .enums.deepgram_transcriber__redaction__item import (
        DeepgramTranscriber_Redaction_Item as DeepgramTranscriber_Redaction_Item,
    )
    from .models.deepgram_voice import DeepgramVoice as DeepgramVoice
    from .enums.deepgram_voice__model import DeepgramVoice_Model as DeepgramVoice_Model
    from .enums.deepgram_voice__voice_id import DeepgramVoice_VoiceId as DeepgramVoice_VoiceId
    from .models.developer_message import DeveloperMessage as DeveloperMessage
    from .models.edge import Edge as Edge
    from .models.eleven_labs_pronunciation_dictionary_locator import (
        ElevenLabsPronunciationDictionaryLocator as ElevenLabsPronunciationDictionaryLocator,
    )
    from .models.eleven_labs_transcriber import ElevenLabsTranscriber as ElevenLabsTranscriber
    from .enums.eleven_labs_transcriber__language import (
        ElevenLabsTranscriber_Language as ElevenLabsTranscriber_Language,
    )
    from .enums.eleven_labs_transcriber__model import (
        ElevenLabsTranscriber_Model as ElevenLabsTranscriber_Model,
    )
    from .models.eleven_labs_voice import ElevenLabsVoice as ElevenLabsVoice
    from .enums.eleven_labs_voice__model import ElevenLabsVoice_Model as ElevenLabsVoice_Model
    from .enums.eleven_labs_voice__voice_id import (
        ElevenLabsVoice_VoiceId as ElevenLabsVoice_VoiceId,
    )
    from .models.ended_reason_condition import EndedReasonCondition as EndedReasonCondition
    from .enums.ended_reason_condition__operator import (
        EndedReasonCondition_Operator as EndedReasonCondition_Operator,
    )
    from .models.exact_replacement import ExactReplacement as ExactReplacement
    from .models.fallback_assembly_ai_transcriber import (
        FallbackAssemblyAITranscriber as FallbackAssemblyAITranscriber,
    )
    from .enums.fallback_assembly_ai_transcriber__language import (
        FallbackAssemblyAITranscriber_Language as FallbackAssemblyAITranscriber_Language,
    )
    from .enums.fallback_assembly_ai_transcriber__language_codes__item import (
        FallbackAssemblyAITranscriber_LanguageCodes_Item as FallbackAssemblyAITranscriber_LanguageCodes_Item,
    )
    from .enums.fallback_assembly_ai_transcriber__mode import (
        FallbackAssemblyAITranscriber_Mode as FallbackAssemblyAITranscriber_Mode,
    )
    from .enums.fallback_assembly_ai_transcriber__speech_model import (
        FallbackAssemblyAITranscriber_SpeechModel as FallbackAssemblyAITranscriber_SpeechModel,
    )
    from .models.fallback_azure_speech_transcriber import (
        FallbackAzureSpeechTranscriber as FallbackAzureSpeechTranscriber,
    )
    from .enums.fallback_azure_speech_transcriber__language import (
        FallbackAzureSpeechTranscriber_Language as FallbackAzureSpeechTranscriber_Language,
    )
    from .enums.fallback_azure_speech_transcriber__segmentation_strategy import (
        FallbackAzureSpeechTranscriber_SegmentationStrategy as FallbackAzureSpeechTranscriber_SegmentationStrategy,
    )
    from .models.fallback_azure_voice import FallbackAzureVoice as FallbackAzureVoice
    from .enums.fallback_azure_voice__voice_id import (
        FallbackAzureVoice_VoiceId as FallbackAzureVoice_VoiceId,
    )
    from .models.fallback_cartesia_transcriber import (
        FallbackCartesiaTranscriber as FallbackCartesiaTranscriber,
    )
    from .enums.fallback_cartesia_transcriber__language import (
        FallbackCartesiaTranscriber_Language as FallbackCartesiaTranscriber_Language,
    )
    from .enums.fallback_cartesia_transcriber__model import (
        FallbackCartesiaTranscriber_Model as FallbackCartesiaTranscriber_Model,
    )
    from .models.fallback_cartesia_voice import FallbackCartesiaVoice as FallbackCartesiaVoice
    from .enums.fallback_cartesia_voice__language import (
        FallbackCartesiaVoice_Language as FallbackCartesiaVoice_Language,
    )
    from .enums.fallback_cartesia_voice__model import (
        FallbackCartesiaVoice_Model as FallbackCartesiaVoice_Model,
    )
    from .models.fallback_custom_transcriber import (
        FallbackCustomTranscriber as FallbackCustomTranscriber,
    )
    from .models.fallback_custom_voice import FallbackCustomVoice as FallbackCustomVoice
    from .models.fallback_deepgram_transcriber import (
        FallbackDeepgramTranscriber as FallbackDeepgramTranscriber,
    )
    from .enums.fallback_deepgram_transcriber__language import (
        FallbackDeepgramTranscriber_Language as FallbackDeepgramTranscriber_Language,
    )
    from .enums.fallback_deepgram_transcriber__model import (
        FallbackDeepgramTranscriber_Model as FallbackDeepgramTranscriber_Model,
    )
    from .enums.fallback_deepgram_transcriber__redaction__item import (
        FallbackDeepgramTranscriber_Redaction_Item as FallbackDeepgramTranscriber_Redaction_Item,
    )
    from .models.fallback_deepgram_voice import FallbackDeepgramVoice as FallbackDeepgramVoice
    from .enums.fallback_deepgram_voice__model import (
        FallbackDeepgramVoice_Model as FallbackDeepgramVoice_Model,
    )
    from .enums.fallback_deepgram_voice__voice_id import (
        FallbackDeepgramVoice_VoiceId as FallbackDeepgramVoice_VoiceId,
    )
    from .models.fallback_eleven_labs_transcriber import (
        FallbackElevenLabsTranscriber as FallbackElevenLabsTranscriber,
    )
    from .enums.fallback_eleven_labs_transcriber__language import (
        FallbackElevenLabsTranscriber_Language as FallbackElevenLabsTranscriber_Language,
    )
    from .enums.fallback_eleven_labs_transcriber__model import (
        FallbackElevenLabsTranscriber_Model as FallbackElevenLabsTranscriber_Model,
    )
    from .models.fallback_eleven_labs_voice import (
        FallbackElevenLabsVoice as FallbackElevenLabsVoice,
    )
    from .enums.fallback_eleven_labs_voice__model import (
        FallbackElevenLabsVoice_Model as FallbackElevenLabsVoice_Model,
    )
    from .enums.fallback_eleven_labs_voice__voice_id import (
        FallbackElevenLabsVoice_VoiceId as FallbackElevenLabsVoice_VoiceId,
    )
    from .models.fallback_gladia_transcriber import (
        FallbackGladiaTranscriber as FallbackGladiaTranscriber,
    )
    from .enums.fallback_gladia_transcriber__language import (
        FallbackGladiaTranscriber_Language as FallbackGladiaTranscriber_Language,
    )
    from .enums.fallback_gladia_transcriber__language_behaviour import (
        FallbackGladiaTranscriber_LanguageBehaviour as FallbackGladiaTranscriber_LanguageBehaviour,
    )
    from .enums.fallback_gladia_transcriber__languages__item import (
        FallbackGladiaTranscriber_Languages_Item as FallbackGladiaTranscriber_Languages_Item,
    )
    from .enums.fallback_gladia_transcriber__model import (
        FallbackGladiaTranscriber_Model as FallbackGladiaTranscriber_Model,
    )
    from .enums.fallback_gladia_transcriber__region import (
        FallbackGladiaTranscriber_Region as FallbackGladiaTranscriber_Region,
    )
    from .models.fallback_google_transcriber import (
        FallbackGoogleTranscriber as FallbackGoogleTranscriber,
    )
    from .enums.fallback_google_transcriber__language import (
        FallbackGoogleTranscriber_Language as FallbackGoogleTranscriber_Language,
    )
    from .enums.fallback_google_transcriber__model import (
        FallbackGoogleTranscriber_Model as FallbackGoogleTranscriber_Model,
    )
    from .models.fallback_hume_voice import FallbackHumeVoice as FallbackHumeVoice
    from .enums.fallback_hume_voice__model import FallbackHumeVoice_Model as FallbackHumeVoice_Model
    from .models.fallback_inworld_voice import FallbackInworldVoice as FallbackInworldVoice
    from .enums.fallback_inworld_voice__language_code import (
        FallbackInworldVoice_LanguageCode as FallbackInworldVoice_LanguageCode,
    )
    from .enums.fallback_inworld_voice__voice_id import (
        FallbackInworldVoice_VoiceId as FallbackInworldVoice_VoiceId,
    )
    from .models.fallback_lmnt_voice import FallbackLMNTVoice as FallbackLMNTVoice
    from .enums.fallback_lmnt_voice__language import (
        FallbackLMNTVoice_Language as FallbackLMNTVoice_Language,
    )
    from .enums.fallback_lmnt_voice__voice_id import (
        FallbackLMNTVoice_VoiceId as FallbackLMNTVoice_VoiceId,
    )
    from .models.fallback_microsoft_voice import FallbackMicrosoftVoice as FallbackMicrosoftVoice
    from .enums.fallback_microsoft_voice__role import (
        FallbackMicrosoftVoice_Role as FallbackMicrosoftVoice_Role,
    )
    from .enums.fallback_microsoft_voice__style import (
        FallbackMicrosoftVoice_Style as FallbackMicrosoftVoice_Style,
    )
    from .enums.fallback_microsoft_voice__voice_id import (
        FallbackMicrosoftVoice_VoiceId as FallbackMicrosoftVoice_VoiceId,
    )
    from .models.fallback_neuphonic_voice import FallbackNeuphonicVoice as FallbackNeuphonicVoice
    from .enums.fallback_neuphonic_voice__model import (
        FallbackNeuphonicVoice_Model as FallbackNeuphonicVoice_Model,
    )
    from .models.fallback_open_ai_transcriber import (
        FallbackOpenAITranscriber as FallbackOpenAITranscriber,
    )
    from .enums.fallback_open_ai_transcriber__language import (
        FallbackOpenAITranscriber_Language as FallbackOpenAITranscriber_Language,
    )
    from .enums.fallback_open_ai_transcriber__model import (
        FallbackOpenAITranscriber_Model as FallbackOpenAITranscriber_Model,
    )
    from .models.fallback_open_ai_voice import FallbackOpenAIVoice as FallbackOpenAIVoice
    from .enums.fallback_open_ai_voice__model import (
        FallbackOpenAIVoice_Model as FallbackOpenAIVoice_Model,
    )
    from .enums.fallback_open_ai_voice__voice_id import (
        FallbackOpenAIVoice_VoiceId as FallbackOpenAIVoice_VoiceId,
    )
    from .models.fallback_plan import FallbackPlan as FallbackPlan
    from .models.fallback_plan import FallbackPlan_Voices_Item as FallbackPlan_Voices_Item
    from .models.fallback_play_ht_voice import FallbackPlayHTVoice as FallbackPlayHTVoice
    from .enums.fallback_play_ht_voice__emotion import (
        FallbackPlayHTVoice_Emotion as FallbackPlayHTVoice_Emotion,
    )
    from .enums.fallback_play_ht_voice__language import (
        FallbackPlayHTVoice_Language as FallbackPlayHTVoice_Language,
    )
    from .enums.fallback_play_ht_voice__model import (
        FallbackPlayHTVoice_Model as FallbackPlayHTVoice_Model,
    )
    from .enums.fallback_play_ht_voice__voice_id import (
        FallbackPlayHTVoice_VoiceId as FallbackPlayHTVoice_VoiceId,
    )
    from .models.fallback_rime_ai_voice import FallbackRimeAIVoice as FallbackRimeAIVoice
    from .enums.fallback_rime_ai_voice__language import (
        FallbackRimeAIVoice_Language as FallbackRimeAIVoice_Language,
    )
    from .enums.fallback_rime_ai_voice__model import (
        FallbackRimeAIVoice_Model as FallbackRimeAIVoice_Model,
    )
    from .enums.fallback_rime_ai_voice__voice_id import (
        FallbackRimeAIVoice_VoiceId as FallbackRimeAIVoice_VoiceId,
    )
    from .models.fallback_sesame_voice import FallbackSesameVoice as FallbackSesameVoice
    from .models.fallback_smallest_ai_voice import (
        FallbackSmallestAIVoice as FallbackSmallestAIVoice,
    )
    from .enums.fallback_smallest_ai_voice__voice_id import (
        FallbackSmallestAIVoice_VoiceId as FallbackSmallestAIVoice_VoiceId,
    )
    from .models.fallback_soniox_transcriber import (
        FallbackSonioxTranscriber as FallbackSonioxTranscriber,
    )
    from .enums.fallback_soniox_transcriber__language import (
        FallbackSonioxTranscriber_Language as FallbackSonioxTranscriber_Language,
    )
    from .enums.fallback_soniox_transcriber__languages__item import (
        FallbackSonioxTranscriber_Languages_Item as FallbackSonioxTranscriber_Languages_Item,
    )
    from .enums.fallback_soniox_transcriber__model import (
        FallbackSonioxTranscriber_Model as FallbackSonioxTranscriber_Model,
    )
    from .models.fallback_speechmatics_transcriber import (
        FallbackSpeechmaticsTranscriber as FallbackSpeechmaticsTranscriber,
    )
    from .enums.fallback_speechmatics_transcriber__language import (
        FallbackSpeechmaticsTranscriber_Language as FallbackSpeechmaticsTranscriber_Language,
    )
    from .enums.fallback_speechmatics_transcriber__numeral_style import (
        FallbackSpeechmaticsTranscriber_NumeralStyle as FallbackSpeechmaticsTranscriber_NumeralStyle,
    )
    from .enums.fallback_speechmatics_transcriber__operating_point import (
        FallbackSpeechmaticsTranscriber_OperatingPoint as FallbackSpeechmaticsTranscriber_OperatingPoint,
    )
    from .enums.fallback_speechmatics_transcriber__region import (
        FallbackSpeechmaticsTranscriber_Region as FallbackSpeechmaticsTranscriber_Region,
    )
    from .models.fallback_talkscriber_transcriber import (
        FallbackTalkscriberTranscriber as FallbackTalkscriberTranscriber,
    )
    from .enums.fallback_talkscriber_transcriber__language import (
        FallbackTalkscriberTranscriber_Language as FallbackTalkscriberTranscriber_Language,
    )
    from .models.fallback_tavus_voice import FallbackTavusVoice as FallbackTavusVoice
    from .models.fallback_transcriber_plan import FallbackTranscriberPlan as FallbackTranscriberPlan
    from .models.fallback_transcriber_plan import (
        FallbackTranscriberPlan_Transcribers_Item as FallbackTranscriberPlan_Transcribers_Item,
    )
    from .models.fallback_vapi_voice import FallbackVapiVoice as FallbackVapiVoice
    from .enums.fallback_vapi_voice__language import (
        FallbackVapiVoice_Language as FallbackVapiVoice_Language,
    )
    from .enums.fallback_vapi_voice__version import (
        FallbackVapiVoice_Version as FallbackVapiVoice_Version,
    )
    from .models.fallback_well_said_voice import FallbackWellSaidVoice as FallbackWellSaidVoice
    from .enums.fallback_well_said_voice__model import (
        FallbackWellSaidVoice_Model as FallbackWellSaidVoice_Model,
    )
    from .models.fallback_xai_transcriber import FallbackXaiTranscriber as FallbackXaiTranscriber
    from .enums.fallback_xai_transcriber__language import (
        FallbackXaiTranscriber_Language as FallbackXaiTranscriber_Language,
    )
    from .models.fallback_xai_voice import FallbackXaiVoice as FallbackXaiVoice
    from .enums.fallback_xai_voice__language import (
        FallbackXaiVoice_Language as FallbackXaiVoice_Language,
    )
    from .enums.fallback_xai_voice__voice_id import (
        FallbackXaiVoice_VoiceId as FallbackXaiVoice_VoiceId,
    )
    from .models.format_plan import FormatPlan as FormatPlan
    from .enums.format_plan__formatters_enabled__item import (
        FormatPlan_FormattersEnabled_Item as FormatPlan_FormattersEnabled_Item,
    )
    from .models.format_plan import FormatPlan_Replacements_Item as FormatPlan_Replacements_Item
    from .models.fourier_denoising_plan import FourierDenoisingPlan as FourierDenoisingPlan
    from .models.function_tool_with_tool_call import (
        FunctionToolWithToolCall as FunctionToolWithToolCall,
    )
    from .models.function_tool_with_tool_call import (
        FunctionToolWithToolCall_Messages_Item as FunctionToolWithToolCall_Messages_Item,
    )
    from .models.gcp_key import GcpKey as GcpKey
    from .models.gemini_multimodal_live_prebuilt_voice_config import (
        GeminiMultimodalLivePrebuiltVoiceConfig as GeminiMultimodalLivePrebuiltVoiceConfig,
    )
    from .enums.gemini_multimodal_live_prebuilt_voice_config__voice_name import (
        GeminiMultimodalLivePrebuiltVoiceConfig_VoiceName as GeminiMultimodalLivePrebuiltVoiceConfig_VoiceName,
    )
    from .models.gemini_multimodal_live_speech_config import (
        GeminiMultimodalLiveSpeechConfig as GeminiMultimodalLiveSpeechConfig,
    )
    from .models.gemini_multimodal_live_voice_config import (
        GeminiMultimodalLiveVoiceConfig as GeminiMultimodalLiveVoiceConfig,
    )
    from .models.ghl_tool_metadata import GhlToolMetadata as GhlToolMetadata
    from .models.ghl_tool_with_tool_call import GhlToolWithToolCall as GhlToolWithToolCall
    from .models.ghl_tool_with_tool_call import (
        GhlToolWithToolCall_Messages_Item as GhlToolWithToolCall_Messages_Item,
    )
    from .models.gladia_custom_vocabulary_config_dto import (
        GladiaCustomVocabularyConfigDTO as GladiaCustomVocabularyConfigDTO,
    )
    from .models.gladia_transcriber import GladiaTranscriber as GladiaTranscriber
    from .enums.gladia_transcriber__language import (
        GladiaTranscriber_Language as GladiaTranscriber_Language,
    )
    from .enums.gladia_transcriber__language_behaviour import (
        GladiaTranscriber_LanguageBehaviour as GladiaTranscriber_LanguageBehaviour,
    )
    from .enums.gladia_transcriber__languages__item import (
        GladiaTranscriber_Languages_Item as GladiaTranscriber_Languages_Item,
    )
    from .enums.gladia_transcriber__model import GladiaTranscriber_Model as GladiaTranscriber_Model
    from .enums.gladia_transcriber__region import (
        GladiaTranscriber_Region as GladiaTranscriber_Region,
    )
    from .models.gladia_vocabulary_item_dto import (
        GladiaVocabularyItemDTO as GladiaVocabularyItemDTO,
    )
    from .models.global_node_plan import GlobalNodePlan as GlobalNodePlan
    from .models.google_calendar_create_event_tool_with_tool_call import (
        GoogleCalendarCreateEventToolWithToolCall as GoogleCalendarCreateEventToolWithToolCall,
    )
    from .models.google_calendar_create_event_tool_with_tool_call import (
        GoogleCalendarCreateEventToolWithToolCall_Messages_Item as GoogleCalendarCreateEventToolWithToolCall_Messages_Item,
    )
    from .models.google_model import GoogleModel as GoogleModel
    from .enums.google_model__model import GoogleModel_Model as GoogleModel_Model
    from .models.google_model import GoogleModel_Tools_Item as GoogleModel_Tools_Item
    from .models.google_realtime_config import GoogleRealtimeConfig as GoogleRealtimeConfig
    from .models.google_transcriber import GoogleTranscriber as GoogleTranscriber
    from .enums.google_transcriber__language import (
        GoogleTranscriber_Language as GoogleTranscriber_Language,
    )
    from .enums.google_transcriber__model import GoogleTranscriber_Model as GoogleTranscriber_Model
    from .models.google_voicemail_detection_plan import (
        GoogleVoicemailDetectionPlan as GoogleVoicemailDetectionPlan,
    )
    from .enums.google_voicemail_detection_plan__type import (
        GoogleVoicemailDetectionPlan_Type as GoogleVoicemailDetectionPlan_Type,
    )
    from .models.groq_model import GroqModel as GroqModel
    from .enums.groq_model__model import GroqModel_Model as GroqModel_Model
    from .models.groq_model import GroqModel_Tools_Item as GroqModel_Tools_Item
    from .models.group_condition import GroupCondition as GroupCondition
    from .models.group_condition import (
        GroupCondition_Conditions_Item as GroupCondition_Conditions_Item,
    )
    from .enums.group_condition__operator import GroupCondition_Operator as GroupCondition_Operator
    from .models.hmac_authentication_plan import HMACAuthenticationPlan as HMACAuthenticationPlan
    from .enums.hmac_authentication_plan__algorithm import (
        HMACAuthenticationPlan_Algorithm as HMACAuthenticationPlan_Algorithm,
    )
    from .enums.hmac_authentication_plan__signature_encoding import (
        HMACAuthenticationPlan_SignatureEncoding as HMACAuthenticationPlan_SignatureEncoding,
    )
    from .models.handoff_destination_assistant import (
        HandoffDestinationAssistant as HandoffDestinationAssistant,
    )
    from .models.handoff_destination_assistant import (
        HandoffDestinationAssistant_ContextEngineeringPlan as HandoffDestinationAssistant_ContextEngineeringPlan,
    )
    from .models.handoff_destination_dynamic import (
        HandoffDestinationDynamic as HandoffDestinationDynamic,
    )
    from .models.handoff_destination_squad import HandoffDestinationSquad as HandoffDestinationSquad
    from .models.handoff_destination_squad import (
        HandoffDestinationSquad_ContextEngineeringPlan as HandoffDestinationSquad_ContextEngineeringPlan,
    )
    from .models.hume_voice import HumeVoice as HumeVoice
    from .enums.hume_voice__model import HumeVoice_Model as HumeVoice_Model
    from .models.import_twilio_phone_number_dto import (
        ImportTwilioPhoneNumberDTO as ImportTwilioPhoneNumberDTO,
    )
    from .models.import_twilio_phone_number_dto import (
        ImportTwilioPhoneNumberDTO_FallbackDestination as ImportTwilioPhoneNumberDTO_FallbackDestination,
    )
    from .models.import_twilio_phone_number_dto import (
        ImportTwilioPhoneNumberDTO_Hooks_Item as ImportTwilioPhoneNumberDTO_Hooks_Item,
    )
    from .models.inflection_ai_model import InflectionAIModel as InflectionAIModel
    from .models.inflection_ai_model import (
        InflectionAIModel_Tools_Item as InflectionAIModel_Tools_Item,
    )
    from .models.inworld_voice import InworldVoice as InworldVoice
    from .enums.inworld_voice__language_code import (
        InworldVoice_LanguageCode as InworldVoice_LanguageCode,
    )
    from .enums.inworld_voice__voice_id import InworldVoice_VoiceId as InworldVoice_VoiceId
    from .models.json_schema import JsonSchema as JsonSchema
    from .enums.json_schema__format import JsonSchema_Format as JsonSchema_Format
    from .enums.json_schema__type import JsonSchema_Type as JsonSchema_Type
    from .models.keypad_input_plan import KeypadInputPlan as KeypadInputPlan
    from .enums.keypad_input_plan__delimiters import (
        KeypadInputPlan_Delimiters as KeypadInputPlan_Delimiters,
    )
    from .models.knowledge_base import KnowledgeBase as KnowledgeBase
    from .models.knowledge_base_cost import KnowledgeBaseCost as KnowledgeBaseCost
    from .models.knowledge_base_response_document import (
        KnowledgeBaseResponseDocument as KnowledgeBaseResponseDocument,
    )
    from .enums.knowledge_base__model import KnowledgeBase_Model as KnowledgeBase_Model
    from .models.lmnt_voice import LMNTVoice as LMNTVoice
    from .enums.lmnt_voice__language import LMNTVoice_Language as LMNTVoice_Language
    from .enums.lmnt_voice__voice_id import LMNTVoice_VoiceId as LMNTVoice_VoiceId
    from .models.langfuse_observability_plan import (
        LangfuseObservabilityPlan as LangfuseObservabilityPlan,
    )
    from .models.liquid_condition import LiquidCondition as LiquidCondition
    from .models.livekit_smart_endpointing_plan import (
        LivekitSmartEndpointingPlan as LivekitSmartEndpointingPlan,
    )
    from .enums.livekit_smart_endpointing_plan__provider import (
        LivekitSmartEndpointingPlan_Provider as LivekitSmartEndpointingPlan_Provider,
    )
    from .models.make_tool_metadata import MakeToolMetadata as MakeToolMetadata
    from .models.make_tool_with_tool_call import MakeToolWithToolCall as MakeToolWithToolCall
    from .models.make_tool_with_tool_call import (
        MakeToolWithToolCall_Messages_Item as MakeToolWithToolCall_Messages_Item,
    )
    from .models.mcp_tool_messages import McpToolMessages as McpToolMessages
    from .models.mcp_tool_messages import (
        McpToolMessages_Messages_Item as McpToolMessages_Messages_Item,
    )
    from .models.mcp_tool_metadata import McpToolMetadata as McpToolMetadata
    from .enums.mcp_tool_metadata__protocol import (
        McpToolMetadata_Protocol as McpToolMetadata_Protocol,
    )
    from .models.message_add_hook_action import MessageAddHookAction as MessageAddHookAction
    from .models.message_target import MessageTarget as MessageTarget
    from .enums.message_target__role import MessageTarget_Role as MessageTarget_Role
    from .models.microsoft_voice import MicrosoftVoice as MicrosoftVoice
    from .enums.microsoft_voice__role import MicrosoftVoice_Role as MicrosoftVoice_Role
    from .enums.microsoft_voice__style import MicrosoftVoice_Style as MicrosoftVoice_Style
    from .enums.microsoft_voice__voice_id import MicrosoftVoice_VoiceId as MicrosoftVoice_VoiceId
    from .models.min_call_duration_condition import (
        MinCallDurationCondition as MinCallDurationCondition,
    )
    from .models.min_messages_condition import MinMessagesCondition as MinMessagesCondition
    from .models.minimax_llm_model import MinimaxLLMModel as MinimaxLLMModel
    from .models.minimax_llm_model import MinimaxLLMModel_Tools_Item as MinimaxLLMModel_Tools_Item
    from .models.minimax_voice import MinimaxVoice as MinimaxVoice
    from .enums.minimax_voice__language_boost import (
        MinimaxVoice_LanguageBoost as MinimaxVoice_LanguageBoost,
    )
    from .enums.minimax_voice__model import MinimaxVoice_Model as MinimaxVoice_Model
    from .enums.minimax_voice__region import MinimaxVoice_Region as MinimaxVoice_Region
    from .enums.minimax_voice__subtitle_type import (
        MinimaxVoice_SubtitleType as MinimaxVoice_SubtitleType,
    )
    from .models.model_cost import ModelCost as ModelCost
    from .models.monitor import Monitor as Monitor
    from .models.monitor_plan import MonitorPlan as MonitorPlan
    from .models.monitor_result import MonitorResult as MonitorResult
    from .models.mono import Mono as Mono
    from .models.neuphonic_voice import NeuphonicVoice as NeuphonicVoice
    from .enums.neuphonic_voice__model import NeuphonicVoice_Model as NeuphonicVoice_Model
    from .models.node_artifact import NodeArtifact as NodeArtifact
    from .models.node_artifact import NodeArtifact_Messages_Item as NodeArtifact_Messages_Item
    from .models.number_comparator_scorecard_metric_condition import (
        NumberComparatorScorecardMetricCondition as NumberComparatorScorecardMetricCondition,
    )
    from .enums.number_comparator_scorecard_metric_condition__comparator import (
        NumberComparatorScorecardMetricCondition_Comparator as NumberComparatorScorecardMetricCondition_Comparator,
    )
    from .models.o_auth2_authentication_plan import (
        OAuth2AuthenticationPlan as OAuth2AuthenticationPlan,
    )
    from .models.oauth2_authentication_session import (
        Oauth2AuthenticationSession as Oauth2AuthenticationSession,
    )
    from .models.open_ai_function import OpenAIFunction as OpenAIFunction
    from .models.open_ai_function_parameters import (
        OpenAIFunctionParameters as OpenAIFunctionParameters,
    )
    from .models.open_ai_message import OpenAIMessage as OpenAIMessage
    from .enums.open_ai_message__role import OpenAIMessage_Role as OpenAIMessage_Role
    from .models.open_ai_model import OpenAIModel as OpenAIModel
    from .enums.open_ai_model__fallback_models__item import (
        OpenAIModel_FallbackModels_Item as OpenAIModel_FallbackModels_Item,
    )
    from .enums.open_ai_model__model import OpenAIModel_Model as OpenAIModel_Model
    from .enums.open_ai_model__prompt_cache_retention import (
        OpenAIModel_PromptCacheRetention as OpenAIModel_PromptCacheRetention,
    )
    from .enums.open_ai_model__reasoning_effort import (
        OpenAIModel_ReasoningEffort as OpenAIModel_ReasoningEffort,
    )
    from .enums.open_ai_model__tool_strict_compatibility_mode import (
        OpenAIModel_ToolStrictCompatibilityMode as OpenAIModel_ToolStrictCompatibilityMode,
    )
    from .models.open_ai_model import OpenAIModel_Tools_Item as OpenAIModel_Tools_Item
    from .models.open_ai_transcriber import OpenAITranscriber as OpenAITranscriber
    from .enums.open_ai_transcriber__language import (
        OpenAITranscriber_Language as OpenAITranscriber_Language,
    )
    from .enums.open_ai_transcriber__model import OpenAITranscriber_Model as OpenAITranscriber_Model
    from .models.open_ai_voice import OpenAIVoice as OpenAIVoice
    from .enums.open_ai_voice__model import OpenAIVoice_Model as OpenAIVoice_Model
    from .enums.open_ai_voice__voice_id import OpenAIVoice_VoiceId as OpenAIVoice_VoiceId
    from .models.open_ai_voicemail_detection_plan import (
        OpenAIVoicemailDetectionPlan as OpenAIVoicemailDetectionPlan,
    )
    from .enums.open_ai_voicemail_detection_plan__type import (
        OpenAIVoicemailDetectionPlan_Type as OpenAIVoicemailDetectionPlan_Type,
    )
    from .models.open_router_model import OpenRouterModel as OpenRouterModel
    from .models.open_router_model import OpenRouterModel_Tools_Item as OpenRouterModel_Tools_Item
    from .models.performance_metrics import PerformanceMetrics as PerformanceMetrics
    from .models.perplexity_ai_model import PerplexityAIModel as PerplexityAIModel
    from .models.perplexity_ai_model import (
        PerplexityAIModel_Tools_Item as PerplexityAIModel_Tools_Item,
    )
    from .models.phone_number_call_ending_hook_filter import (
        PhoneNumberCallEndingHookFilter as PhoneNumberCallEndingHookFilter,
    )
    from .enums.phone_number_call_ending_hook_filter__one_of__item import (
        PhoneNumberCallEndingHookFilter_OneOf_Item as PhoneNumberCallEndingHookFilter_OneOf_Item,
    )
    from .models.phone_number_call_ringing_hook_filter import (
        PhoneNumberCallRingingHookFilter as PhoneNumberCallRingingHookFilter,
    )
    from .models.phone_number_hook_call_ending import (
        PhoneNumberHookCallEnding as PhoneNumberHookCallEnding,
    )
    from .models.phone_number_hook_call_ending import (
        PhoneNumberHookCallEnding_Do as PhoneNumberHookCallEnding_Do,
    )
    from .models.phone_number_hook_call_ringing import (
        PhoneNumberHookCallRinging as PhoneNumberHookCallRinging,
    )
    from .models.phone_number_hook_call_ringing import (
        PhoneNumberHookCallRinging_Do_Item as PhoneNumberHookCallRinging_Do_Item,
    )
    from .models.play_ht_voice import PlayHTVoice as PlayHTVoice
    from .enums.play_ht_voice__emotion import PlayHTVoice_Emotion as PlayHTVoice_Emotion
    from .enums.play_ht_voice__language import PlayHTVoice_Language as PlayHTVoice_Language
    from .enums.play_ht_voice__model import PlayHTVoice_Model as PlayHTVoice_Model
    from .enums.play_ht_voice__voice_id import PlayHTVoice_VoiceId as PlayHTVoice_VoiceId
    from .models.public_key_encryption_plan import (
        PublicKeyEncryptionPlan as PublicKeyEncryptionPlan,
    )
    from .models.recording import Recording as Recording
    from .models.recording_consent import RecordingConsent as RecordingConsent
    from .models.recording_consent_plan_stay_on_line import (
        RecordingConsentPlanStayOnLine as RecordingConsentPlanStayOnLine,
    )
    from .enums.recording_consent_plan_stay_on_line__first_message_mode import (
        RecordingConsentPlanStayOnLine_FirstMessageMode as RecordingConsentPlanStayOnLine_FirstMessageMode,
    )
    from .models.recording_consent_plan_stay_on_line import (
        RecordingConsentPlanStayOnLine_Voice as RecordingConsentPlanStayOnLine_Voice,
    )
    from .models.recording_consent_plan_verbal import (
        RecordingConsentPlanVerbal as RecordingConsentPlanVerbal,
    )
    from .enums.recording_consent_plan_verbal__first_message_mode import (
        RecordingConsentPlanVerbal_FirstMessageMode as RecordingConsentPlanVerbal_FirstMessageMode,
    )
    from .models.recording_consent_plan_verbal import (
        RecordingConsentPlanVerbal_Voice as RecordingConsentPlanVerbal_Voice,
    )
    from .enums.recording_consent__type import RecordingConsent_Type as RecordingConsent_Type
    from .models.regex_condition import RegexCondition as RegexCondition
    from .models.regex_option import RegexOption as RegexOption
    from .enums.regex_option__type import RegexOption_Type as RegexOption_Type
    from .models.regex_replacement import RegexReplacement as RegexReplacement
    from .models.rime_ai_voice import RimeAIVoice as RimeAIVoice
    from .enums.rime_ai_voice__language import RimeAIVoice_Language as RimeAIVoice_Language
    from .enums.rime_ai_voice__model import RimeAIVoice_Model as RimeAIVoice_Model
    from .enums.rime_ai_voice__voice_id import RimeAIVoice_VoiceId as RimeAIVoice_VoiceId
    from .models.s3_compatible_bucket_plan import S3CompatibleBucketPlan as S3CompatibleBucketPlan
    from .models.say_hook_action import SayHookAction as SayHookAction
    from .models.say_hook_action import SayHookAction_Prompt_Item as SayHookAction_Prompt_Item
    from .models.say_phone_number_hook_action import (
        SayPhoneNumberHookAction as SayPhoneNumberHookAction,
    )
    from .models.schedule_plan import SchedulePlan as SchedulePlan
    from .models.scorecard_metric import ScorecardMetric as ScorecardMetric
    from .models.scorecard_metric import (
        ScorecardMetric_Conditions_Item as ScorecardMetric_Conditions_Item,
    )
    from .models.security_filter_base import SecurityFilterBase as SecurityFilterBase
    from .models.security_filter_plan import SecurityFilterPlan as SecurityFilterPlan
    from .enums.security_filter_plan__mode import SecurityFilterPlan_Mode as SecurityFilterPlan_Mode
    from .models.server import Server as Server
    from .models.server_message import ServerMessage as ServerMessage
    from .models.server_message_assistant_request import (
        ServerMessageAssistantRequest as ServerMessageAssistantRequest,
    )
    from .models.server_message_assistant_request import (
        ServerMessageAssistantRequest_PhoneNumber as ServerMessageAssistantRequest_PhoneNumber,
    )
    from .models.server_message_assistant_speech import (
        ServerMessageAssistantSpeech as ServerMessageAssistantSpeech,
    )
    from .models.server_message_assistant_speech import (
        ServerMessageAssistantSpeech_PhoneNumber as ServerMessageAssistantSpeech_PhoneNumber,
    )
    from .enums.server_message_assistant_speech__source import (
        ServerMessageAssistantSpeech_Source as ServerMessageAssistantSpeech_Source,
    )
    from .models.server_message_assistant_speech import (
        ServerMessageAssistantSpeech_Timing as ServerMessageAssistantSpeech_Timing,
    )
    from .models.server_message_call_artifact_upload import (
        ServerMessageCallArtifactUpload as ServerMessageCallArtifactUpload,
    )
    from .models.server_message_call_artifact_upload import (
        ServerMessageCallArtifactUpload_PhoneNumber as ServerMessageCallArtifactUpload_PhoneNumber,
    )
    from .models.server_message_call_delete_failed import (
        ServerMessageCallDeleteFailed as ServerMessageCallDeleteFailed,
    )
    from .models.server_message_call_delete_failed import (
        ServerMessageCallDeleteFailed_PhoneNumber as ServerMessageCallDeleteFailed_PhoneNumber,
    )
    from .models.server_message_call_deleted import (
        ServerMessageCallDeleted as ServerMessageCallDeleted,
    )
    from .models.server_message_call_deleted import (
        ServerMessageCallDeleted_PhoneNumber as ServerMessageCallDeleted_PhoneNumber,
    )
    from .models.server_message_call_endpointing_request import (
        ServerMessageCallEndpointingRequest as ServerMessageCallEndpointingRequest,
    )
    from .models.server_message_call_endpointing_request import (
        ServerMessageCallEndpointingRequest_Messages_Item as ServerMessageCallEndpointingRequest_Messages_Item,
    )
    from .models.server_message_call_endpointing_request import (
        ServerMessageCallEndpointingRequest_PhoneNumber as ServerMessageCallEndpointingRequest_PhoneNumber,
    )
    from .models.server_message_campaign_predial import (
        ServerMessageCampaignPredial as ServerMessageCampaignPredial,
    )
    from .models.server_message_campaign_predial import (
        ServerMessageCampaignPredial_PhoneNumber as ServerMessageCampaignPredial_PhoneNumber,
    )
    from .models.server_message_chat_created import (
        ServerMessageChatCreated as ServerMessageChatCreated,
    )
    from .models.server_message_chat_created import (
        ServerMessageChatCreated_PhoneNumber as ServerMessageChatCreated_PhoneNumber,
    )
    from .models.server_message_chat_deleted import (
        ServerMessageChatDeleted as ServerMessageChatDeleted,
    )
    from .models.server_message_chat_deleted import (
        ServerMessageChatDeleted_PhoneNumber as ServerMessageChatDeleted_PhoneNumber,
    )
    from .models.server_message_conversation_update import (
        ServerMessageConversationUpdate as ServerMessageConversationUpdate,
    )
    from .models.server_message_conversation_update import (
        ServerMessageConversationUpdate_Messages_Item as ServerMessageConversationUpdate_Messages_Item,
    )
    from .models.server_message_conversation_update import (
        ServerMessageConversationUpdate_PhoneNumber as ServerMessageConversationUpdate_PhoneNumber,
    )
    from .models.server_message_end_of_call_report import (
        ServerMessageEndOfCallReport as ServerMessageEndOfCallReport,
    )
    from .models.server_message_end_of_call_report import (
        ServerMessageEndOfCallReport_Costs_Item as ServerMessageEndOfCallReport_Costs_Item,
    )
    from .models.server_message_end_of_call_report import (
        ServerMessageEndOfCallReport_Destination as ServerMessageEndOfCallReport_Destination,
    )
    from .enums.server_message_end_of_call_report__ended_reason import (
        ServerMessageEndOfCallReport_EndedReason as ServerMessageEndOfCallReport_EndedReason,
    )
    from .models.server_message_end_of_call_report import (
        ServerMessageEndOfCallReport_Messages_Item as ServerMessageEndOfCallReport_Messages_Item,
    )
    from .models.server_message_end_of_call_report import (
        ServerMessageEndOfCallReport_PhoneNumber as ServerMessageEndOfCallReport_PhoneNumber,
    )
    from .models.server_message_handoff_destination_request import (
        ServerMessageHandoffDestinationRequest as ServerMessageHandoffDestinationRequest,
    )
    from .models.server_message_handoff_destination_request import (
        ServerMessageHandoffDestinationRequest_PhoneNumber as ServerMessageHandoffDestinationRequest_PhoneNumber,
    )
    from .models.server_message_hang import ServerMessageHang as ServerMessageHang
    from .models.server_message_hang import (
        ServerMessageHang_PhoneNumber as ServerMessageHang_PhoneNumber,
    )
    from .models.server_message_knowledge_base_request import (
        ServerMessageKnowledgeBaseRequest as ServerMessageKnowledgeBaseRequest,
    )
    from .models.server_message_knowledge_base_request import (
        ServerMessageKnowledgeBaseRequest_Messages_Item as ServerMessageKnowledgeBaseRequest_Messages_Item,
    )
    from .models.server_message_knowledge_base_request import (
        ServerMessageKnowledgeBaseRequest_PhoneNumber as ServerMessageKnowledgeBaseRequest_PhoneNumber,
    )
    from .models.server_message_language_change_detected import (
        ServerMessageLanguageChangeDetected as ServerMessageLanguageChangeDetected,
    )
    from .models.server_message_language_change_detected import (
        ServerMessageLanguageChangeDetected_PhoneNumber as ServerMessageLanguageChangeDetected_PhoneNumber,
    )
    from .models.server_message_model_output import (
        ServerMessageModelOutput as ServerMessageModelOutput,
    )
    from .models.server_message_model_output import (
        ServerMessageModelOutput_PhoneNumber as ServerMessageModelOutput_PhoneNumber,
    )
    from .models.server_message_phone_call_control import (
        ServerMessagePhoneCallControl as ServerMessagePhoneCallControl,
    )
    from .models.server_message_phone_call_control import (
        ServerMessagePhoneCallControl_Destination as ServerMessagePhoneCallControl_Destination,
    )
    from .models.server_message_phone_call_control import (
        ServerMessagePhoneCallControl_PhoneNumber as ServerMessagePhoneCallControl_PhoneNumber,
    )
    from .enums.server_message_phone_call_control__request import (
        ServerMessagePhoneCallControl_Request as ServerMessagePhoneCallControl_Request,
    )
    from .models.server_message_response import ServerMessageResponse as ServerMessageResponse
    from .models.server_message_response_assistant_request import (
        ServerMessageResponseAssistantRequest as ServerMessageResponseAssistantRequest,
    )
    from .models.server_message_response_assistant_request import (
        ServerMessageResponseAssistantRequest_Destination as ServerMessageResponseAssistantRequest_Destination,
    )
    from .models.server_message_response_call_endpointing_request import (
        ServerMessageResponseCallEndpointingRequest as ServerMessageResponseCallEndpointingRequest,
    )
    from .models.server_message_response_campaign_predial import (
        ServerMessageResponseCampaignPredial as ServerMessageResponseCampaignPredial,
    )
    from .models.server_message_response_handoff_destination_request import (
        ServerMessageResponseHandoffDestinationRequest as ServerMessageResponseHandoffDestinationRequest,
    )
    from .models.server_message_response_knowledge_base_request import (
        ServerMessageResponseKnowledgeBaseRequest as ServerMessageResponseKnowledgeBaseRequest,
    )
    from .models.server_message_response_tool_calls import (
        ServerMessageResponseToolCalls as ServerMessageResponseToolCalls,
    )
    from .models.server_message_response_transfer_destination_request import (
        ServerMessageResponseTransferDestinationRequest as ServerMessageResponseTransferDestinationRequest,
    )
    from .models.server_message_response_transfer_destination_request import (
        ServerMessageResponseTransferDestinationRequest_Destination as ServerMessageResponseTransferDestinationRequest_Destination,
    )
    from .models.server_message_response_transfer_destination_request import (
        ServerMessageResponseTransferDestinationRequest_Message as ServerMessageResponseTransferDestinationRequest_Message,
    )
    from .models.server_message_response_voice_request import (
        ServerMessageResponseVoiceRequest as ServerMessageResponseVoiceRequest,
    )
    from .models.server_message_response import (
        ServerMessageResponse_MessageResponse as ServerMessageResponse_MessageResponse,
    )
    from .models.server_message_session_created import (
        ServerMessageSessionCreated as ServerMessageSessionCreated,
    )
    from .models.server_message_session_created import (
        ServerMessageSessionCreated_PhoneNumber as ServerMessageSessionCreated_PhoneNumber,
    )
    from .models.server_message_session_deleted import (
        ServerMessageSessionDeleted as ServerMessageSessionDeleted,
    )
    from .models.server_message_session_deleted import (
        ServerMessageSessionDeleted_PhoneNumber as ServerMessageSessionDeleted_PhoneNumber,
    )
    from .models.server_message_session_updated import (
        ServerMessageSessionUpdated as ServerMessageSessionUpdated,
    )
    from .models.server_message_session_updated import (
        ServerMessageSessionUpdated_PhoneNumber as ServerMessageSessionUpdated_PhoneNumber,
    )
    from .models.server_message_speech_update import (
        ServerMessageSpeechUpdate as ServerMessageSpeechUpdate,
    )
    from .models.server_message_speech_update import (
        ServerMessageSpeechUpdate_PhoneNumber as ServerMessageSpeechUpdate_PhoneNumber,
    )
    from .enums.server_message_speech_update__role import (
        ServerMessageSpeechUpdate_Role as ServerMessageSpeechUpdate_Role,
    )
    from .enums.server_message_speech_update__status import (
        ServerMessageSpeechUpdate_Status as ServerMessageSpeechUpdate_Status,
    )
    from .models.server_message_status_update import (
        ServerMessageStatusUpdate as ServerMessageStatusUpdate,
    )
    from .models.server_message_status_update import (
        ServerMessageStatusUpdate_Destination as ServerMessageStatusUpdate_Destination,
    )
    from .enums.server_message_status_update__ended_reason import (
        ServerMessageStatusUpdate_EndedReason as ServerMessageStatusUpdate_EndedReason,
    )
    from .models.server_message_status_update import (
        ServerMessageStatusUpdate_Messages_Item as ServerMessageStatusUpdate_Messages_Item,
    )
    from .models.server_message_status_update import (
        ServerMessageStatusUpdate_PhoneNumber as ServerMessageStatusUpdate_PhoneNumber,
    )
    from .enums.server_message_status_update__status import (
        ServerMessageStatusUpdate_Status as ServerMessageStatusUpdate_Status,
    )
    from .models.server_message_tool_calls import ServerMessageToolCalls as ServerMessageToolCalls
    from .models.server_message_tool_calls import (
        ServerMessageToolCalls_PhoneNumber as ServerMessageToolCalls_PhoneNumber,
    )
    from .models.server_message_tool_calls import (
        ServerMessageToolCalls_ToolWithToolCallList_Item as ServerMessageToolCalls_ToolWithToolCallList_Item,
    )
    from .models.server_message_transcript import ServerMessageTranscript as ServerMessageTranscript
    from .models.server_message_transcript import (
        ServerMessageTranscript_PhoneNumber as ServerMessageTranscript_PhoneNumber,
    )
    from .enums.server_message_transcript__role import (
        ServerMessageTranscript_Role as ServerMessageTranscript_Role,
    )
    from .enums.server_message_transcript__transcript_type import (
        ServerMessageTranscript_TranscriptType as ServerMessageTranscript_TranscriptType,
    )
    from .enums.server_message_transcript__type import (
        ServerMessageTranscript_Type as ServerMessageTranscript_Type,
    )
    from .models.server_message_transfer_destination_request import (
        ServerMessageTransferDestinationRequest as ServerMessageTransferDestinationRequest,
    )
    from .models.server_message_transfer_destination_request import (
        ServerMessageTransferDestinationRequest_PhoneNumber as ServerMessageTransferDestinationRequest_PhoneNumber,
    )
    from .models.server_message_transfer_update import (
        ServerMessageTransferUpdate as ServerMessageTransferUpdate,
    )
    from .models.server_message_transfer_update import (
        ServerMessageTransferUpdate_Destination as ServerMessageTransferUpdate_Destination,
    )
    from .models.server_message_transfer_update import (
        ServerMessageTransferUpdate_PhoneNumber as ServerMessageTransferUpdate_PhoneNumber,
    )
    from .models.server_message_user_interrupted import (
        ServerMessageUserInterrupted as ServerMessageUserInterrupted,
    )
    from .models.server_message_user_interrupted import (
        ServerMessageUserInterrupted_PhoneNumber as ServerMessageUserInterrupted_PhoneNumber,
    )
    from .models.server_message_voice_input import (
        ServerMessageVoiceInput as ServerMessageVoiceInput,
    )
    from .models.server_message_voice_input import (
        ServerMessageVoiceInput_PhoneNumber as ServerMessageVoiceInput_PhoneNumber,
    )
    from .models.server_message_voice_request import (
        ServerMessageVoiceRequest as ServerMessageVoiceRequest,
    )
    from .models.server_message_voice_request import (
        ServerMessageVoiceRequest_PhoneNumber as ServerMessageVoiceRequest_PhoneNumber,
    )
    from .models.server_message import ServerMessage_Message as ServerMessage_Message
    from .models.sesame_voice import SesameVoice as SesameVoice
    from .models.session import Session as Session
    from .models.session_cost import SessionCost as SessionCost
    from .models.session_created_hook import SessionCreatedHook as SessionCreatedHook
    from .models.session import Session_Costs_Item as Session_Costs_Item
    from .models.session import Session_Messages_Item as Session_Messages_Item
    from .enums.session__status import Session_Status as Session_Status
    from .models.sip_authentication import SipAuthentication as SipAuthentication
    from .models.sip_trunk_gateway import SipTrunkGateway as SipTrunkGateway
    from .enums.sip_trunk_gateway__outbound_protocol import (
        SipTrunkGateway_OutboundProtocol as SipTrunkGateway_OutboundProtocol,
    )
    from .models.sip_trunk_outbound_authentication_plan import (
        SipTrunkOutboundAuthenticationPlan as SipTrunkOutboundAuthenticationPlan,
    )
    from .models.sip_trunk_outbound_sip_register_plan import (
        SipTrunkOutboundSipRegisterPlan as SipTrunkOutboundSipRegisterPlan,
    )
    from .models.skipped_structured_output import SkippedStructuredOutput as SkippedStructuredOutput
    from .models.skipped_structured_output import (
        SkippedStructuredOutput_UnmetCondition as SkippedStructuredOutput_UnmetCondition,
    )
    from .models.smallest_ai_voice import SmallestAIVoice as SmallestAIVoice
    from .enums.smallest_ai_voice__voice_id import (
        SmallestAIVoice_VoiceId as SmallestAIVoice_VoiceId,
    )
    from .models.smart_denoising_plan import SmartDenoisingPlan as SmartDenoisingPlan
    from .models.soniox_context_general_item import (
        SonioxContextGeneralItem as SonioxContextGeneralItem,
    )
    from .models.soniox_transcriber import SonioxTranscriber as SonioxTranscriber
    from .enums.soniox_transcriber__language import (
        SonioxTranscriber_Language as SonioxTranscriber_Language,
    )
    from .enums.soniox_transcriber__languages__item import (
        SonioxTranscriber_Languages_Item as SonioxTranscriber_Languages_Item,
    )
    from .enums.soniox_transcriber__model import SonioxTranscriber_Model as SonioxTranscriber_Model
    from .models.speechmatics_custom_vocabulary_item import (
        SpeechmaticsCustomVocabularyItem as SpeechmaticsCustomVocabularyItem,
    )
    from .models.speechmatics_transcriber import SpeechmaticsTranscriber as SpeechmaticsTranscriber
    from .enums.speechmatics_transcriber__language import (
        SpeechmaticsTranscriber_Language as SpeechmaticsTranscriber_Language,
    )
    from .enums.speechmatics_transcriber__numeral_style import (
        SpeechmaticsTranscriber_NumeralStyle as SpeechmaticsTranscriber_NumeralStyle,
    )
    from .enums.speechmatics_transcriber__operating_point import (
        SpeechmaticsTranscriber_OperatingPoint as SpeechmaticsTranscriber_OperatingPoint,
    )
    from .enums.speechmatics_transcriber__region import (
        SpeechmaticsTranscriber_Region as SpeechmaticsTranscriber_Region,
    )
    from .models.spki_pem_public_key_config import SpkiPemPublicKeyConfig as SpkiPemPublicKeyConfig
    from .models.squad_member_dto import SquadMemberDTO as SquadMemberDTO
    from .models.squad_member_dto import (
        SquadMemberDTO_AssistantDestinations_Item as SquadMemberDTO_AssistantDestinations_Item,
    )
    from .models.start_speaking_plan import StartSpeakingPlan as StartSpeakingPlan
    from .models.start_speaking_plan import (
        StartSpeakingPlan_CustomEndpointingRules_Item as StartSpeakingPlan_CustomEndpointingRules_Item,
    )
    from .models.start_speaking_plan import (
        StartSpeakingPlan_SmartEndpointingPlan as StartSpeakingPlan_SmartEndpointingPlan,
    )
    from .models.stop_speaking_plan import StopSpeakingPlan as StopSpeakingPlan
    from .models.structured_data_multi_plan import (
        StructuredDataMultiPlan as StructuredDataMultiPlan,
    )
    from .models.structured_data_plan import StructuredDataPlan as StructuredDataPlan
    from .models.structured_output_cost_breakdown import (
        StructuredOutputCostBreakdown as StructuredOutputCostBreakdown,
    )
    from .models.success_evaluation_plan import SuccessEvaluationPlan as SuccessEvaluationPlan
    from .enums.success_evaluation_plan__rubric import (
        SuccessEvaluationPlan_Rubric as SuccessEvaluationPlan_Rubric,
    )
    from .models.summary_plan import SummaryPlan as SummaryPlan
    from .models.supabase_bucket_plan import SupabaseBucketPlan as SupabaseBucketPlan
    from .enums.supabase_bucket_plan__region import (
        SupabaseBucketPlan_Region as SupabaseBucketPlan_Region,
    )
    from .models.system_message import SystemMessage as SystemMessage
    from .models.talkscriber_transcriber import TalkscriberTranscriber as TalkscriberTranscriber
    from .enums.talkscriber_transcriber__language import (
        TalkscriberTranscriber_Language as TalkscriberTranscriber_Language,
    )
    from .models.tavus_conversation_properties import (
        TavusConversationProperties as TavusConversationProperties,
    )
    from .models.tavus_voice import TavusVoice as TavusVoice
    from .models.telnyx_transport import TelnyxTransport as TelnyxTransport
    from .models.text_content import TextContent as TextContent
    from .enums.text_content__language import TextContent_Language as TextContent_Language
    from .models.text_editor_tool_with_tool_call import (
        TextEditorToolWithToolCall as TextEditorToolWithToolCall,
    )
    from .models.text_editor_tool_with_tool_call import (
        TextEditorToolWithToolCall_Messages_Item as TextEditorToolWithToolCall_Messages_Item,
    )
    from .models.together_ai_model import TogetherAIModel as TogetherAIModel
    from .models.together_ai_model import TogetherAIModel_Tools_Item as TogetherAIModel_Tools_Item
    from .models.tool_call import ToolCall as ToolCall
    from .models.tool_call_function import ToolCallFunction as ToolCallFunction
    from .models.tool_call_hook_action import ToolCallHookAction as ToolCallHookAction
    from .models.tool_call_hook_action import ToolCallHookAction_Tool as ToolCallHookAction_Tool
    from .models.tool_call_message import ToolCallMessage as ToolCallMessage
    from .models.tool_call_result import ToolCallResult as ToolCallResult
    from .models.tool_call_result_message import ToolCallResultMessage as ToolCallResultMessage
    from .models.tool_call_result_message_warning import (
        ToolCallResultMessageWarning as ToolCallResultMessageWarning,
    )
    from .models.tool_call_result import ToolCallResult_Message as ToolCallResult_Message
    from .models.tool_message import ToolMessage as ToolMessage
    from .models.tool_message_complete import ToolMessageComplete as ToolMessageComplete
    from .enums.tool_message_complete__role import (
        ToolMessageComplete_Role as ToolMessageComplete_Role,
    )
    from .models.tool_message_delayed import ToolMessageDelayed as ToolMessageDelayed
    from .models.tool_message_failed import ToolMessageFailed as ToolMessageFailed
    from .enums.tool_message_failed__role import ToolMessageFailed_Role as ToolMessageFailed_Role
    from .models.tool_message_start import ToolMessageStart as ToolMessageStart
    from .models.tool_node import ToolNode as ToolNode
    from .models.tool_node import ToolNode_Tool as ToolNode_Tool
    from .models.tool_parameter import ToolParameter as ToolParameter
    from .models.tool_ref import ToolRef as ToolRef
    from .models.tool_rejection_plan import ToolRejectionPlan as ToolRejectionPlan
    from .models.tool_rejection_plan import (
        ToolRejectionPlan_Conditions_Item as ToolRejectionPlan_Conditions_Item,
    )
    from .models.transcriber_cost import TranscriberCost as TranscriberCost
    from .models.transcript_plan import TranscriptPlan as TranscriptPlan
    from .models.transcription_endpointing_plan import (
        TranscriptionEndpointingPlan as TranscriptionEndpointingPlan,
    )
    from .models.transfer_artifact import TransferArtifact as TransferArtifact
    from .models.transfer_artifact import (
        TransferArtifact_Destination as TransferArtifact_Destination,
    )
    from .models.transfer_artifact import (
        TransferArtifact_Messages_Item as TransferArtifact_Messages_Item,
    )
    from .enums.transfer_artifact__mode import TransferArtifact_Mode as TransferArtifact_Mode
    from .enums.transfer_artifact__status import TransferArtifact_Status as TransferArtifact_Status
    from .models.transfer_destination_assistant import (
        TransferDestinationAssistant as TransferDestinationAssistant,
    )
    from .enums.transfer_destination_assistant__transfer_mode import (
        TransferDestinationAssistant_TransferMode as TransferDestinationAssistant_TransferMode,
    )
    from .models.transfer_destination_number import (
        TransferDestinationNumber as TransferDestinationNumber,
    )
    from .models.transfer_destination_sip import TransferDestinationSip as TransferDestinationSip
    from .models.transfer_fallback_plan import TransferFallbackPlan as TransferFallbackPlan
    from .models.transfer_phone_number_hook_action import (
        TransferPhoneNumberHookAction as TransferPhoneNumberHookAction,
    )
    from .models.transfer_phone_number_hook_action import (
        TransferPhoneNumberHookAction_Destination as TransferPhoneNumberHookAction_Destination,
    )
    from .models.transfer_plan import TransferPlan as TransferPlan
    from .models.transfer_plan import (
        TransferPlan_ContextEngineeringPlan as TransferPlan_ContextEngineeringPlan,
    )
    from .enums.transfer_plan__mode import TransferPlan_Mode as TransferPlan_Mode
    from .enums.transfer_plan__sip_verb import TransferPlan_SipVerb as TransferPlan_SipVerb
    from .models.transport_configuration_twilio import (
        TransportConfigurationTwilio as TransportConfigurationTwilio,
    )
    from .enums.transport_configuration_twilio__recording_channels import (
        TransportConfigurationTwilio_RecordingChannels as TransportConfigurationTwilio_RecordingChannels,
    )
    from .models.transport_cost import TransportCost as TransportCost
    from .enums.transport_cost__provider import TransportCost_Provider as TransportCost_Provider
    from .models.turn_latency import TurnLatency as TurnLatency
    from .models.twilio_transport import TwilioTransport as TwilioTransport
    from .models.twilio_voicemail_detection_plan import (
        TwilioVoicemailDetectionPlan as TwilioVoicemailDetectionPlan,
    )
    from .enums.twilio_voicemail_detection_plan__voicemail_detection_types__item import (
        TwilioVoicemailDetectionPlan_VoicemailDetectionTypes_Item as TwilioVoicemailDetectionPlan_VoicemailDetectionTypes_Item,
    )
    from .models.user_message import UserMessage as UserMessage
    from ._runtime.format_uuid import Uuid as Uuid
    from .models.vapi_cost import VapiCost as VapiCost
    from .enums.vapi_cost__sub_type import VapiCost_SubType as VapiCost_SubType
    from .models.vapi_model import VapiModel as VapiModel
    from .models.vapi_model import VapiModel_Tools_Item as VapiModel_Tools_Item
    from .enums.vapi_model__version import VapiModel_Version as VapiModel_Version
    from .models.vapi_pronunciation_dictionary_locator import (
        VapiPronunciationDictionaryLocator as VapiPronunciationDictionaryLocator,
    )
    from .enums.vapi_pronunciation_dictionary_locator__provider import (
        VapiPronunciationDictionaryLocator_Provider as VapiPronunciationDictionaryLocator_Provider,
    )
    from .models.vapi_sip_transport import VapiSipTransport as VapiSipTransport
    from .models.vapi_smart_endpointing_plan import (
        VapiSmartEndpointingPlan as VapiSmartEndpointingPlan,
    )
    from .enums.vapi_smart_endpointing_plan__provider import (
        VapiSmartEndpointingPlan_Provider as VapiSmartEndpointingPlan_Provider,
    )
    from .models.vapi_transcriber import VapiTranscriber as VapiTranscriber
    from .enums.vapi_transcriber__language import (
        VapiTranscriber_Language as VapiTranscriber_Language,
    )
    from .enums.vapi_transcriber__languages__item import (
        VapiTranscriber_Languages_Item as VapiTranscriber_Languages_Item,
    )
    from .enums.vapi_transcriber__turn_taking import (
        VapiTranscriber_TurnTaking as VapiTranscriber_TurnTaking,
    )
    from .enums.vapi_transcriber__version import VapiTranscriber_Version as VapiTranscriber_Version
    from .models.vapi_voice import VapiVoice as VapiVoice
    from .enums.vapi_voice__language import VapiVoice_Language as VapiVoice_Language
    from .enums.vapi_voice__version import VapiVoice_Version as VapiVoice_Version
    from .models.vapi_voicemail_detection_plan import (
        VapiVoicemailDetectionPlan as VapiVoicemailDetectionPlan,
    )
    from .enums.vapi_voicemail_detection_plan__type import (
        VapiVoicemailDetectionPlan_Type as VapiVoicemailDetectionPlan_Type,
    )
    from .models.vapi_web_call_transport import VapiWebCallTransport as VapiWebCallTransport
    from .models.vapi_websocket_transport import VapiWebsocketTransport as VapiWebsocketTransport
    from .models.variable_extraction_alias import VariableExtractionAlias as VariableExtractionAlias
    from .models.variable_extraction_plan import VariableExtractionPlan as VariableExtractionPlan
    from .models.voice_cost import VoiceCost as VoiceCost
    from .models.voicemail_detection_backoff_plan import (
        VoicemailDetectionBackoffPlan as VoicemailDetectionBackoffPlan,
    )
    from .models.voicemail_detection_cost import VoicemailDetectionCost as VoicemailDetectionCost
    from .enums.voicemail_detection_cost__provider import (
        VoicemailDetectionCost_Provider as VoicemailDetectionCost_Provider,
    )
    from .models.vonage_transport import VonageTransport as VonageTransport
    from .models.well_said_voice import WellSaidVoice as WellSaidVoice
    from .enums.well_said_voice__model import WellSaidVoice_Model as WellSaidVoice_Model
    from .models.workflow_anthropic_bedrock_model import (
        WorkflowAnthropicBedrockModel as WorkflowAnthropicBedrockModel,
    )
    from .enums.workflow_anthropic_bedrock_model__model import (
        WorkflowAnthropicBedrockModel_Model as WorkflowAnthropicBedrockModel_Model,
    )
    from .models.workflow_anthropic_model import WorkflowAnthropicModel as WorkflowAnthropicModel
    from .enums.workflow_anthropic_model__model import (
        WorkflowAnthropicModel_Model as WorkflowAnthropicModel_Model,
    )
    from .models.workflow_custom_model import WorkflowCustomModel as WorkflowCustomModel
    from .enums.workflow_custom_model__metadata_send_mode import (
        WorkflowCustomModel_MetadataSendMode as WorkflowCustomModel_MetadataSendMode,
    )
    from .models.workflow_google_model import WorkflowGoogleModel as WorkflowGoogleModel
    from .enums.workflow_google_model__model import (
        WorkflowGoogleModel_Model as WorkflowGoogleModel_Model,
    )
    from .models.workflow_open_ai_model import WorkflowOpenAIModel as WorkflowOpenAIModel
    from .enums.workflow_open_ai_model__model import (
        WorkflowOpenAIModel_Model as WorkflowOpenAIModel_Model,
    )
    from .models.workflow_overrides import WorkflowOverrides as WorkflowOverrides
    from .models.workflow_user_editable import WorkflowUserEditable as WorkflowUserEditable
    from .enums.workflow_user_editable__background_sound import (
        WorkflowUserEditable_BackgroundSound as WorkflowUserEditable_BackgroundSound,
    )
    from .models.workflow_user_editable import (
        WorkflowUserEditable_Credentials_Item as WorkflowUserEditable_Credentials_Item,
    )
    from .models.workflow_user_editable import (
        WorkflowUserEditable_Hooks_Item as WorkflowUserEditable_Hooks_Item,
    )
    from .models.workflow_user_editable import (
        WorkflowUserEditable_Model as WorkflowUserEditable_Model,
    )
    from .models.workflow_user_editable import (
        WorkflowUserEditable_Nodes_Item as WorkflowUserEditable_Nodes_Item,
    )
    from .models.workflow_user_editable import (
        WorkflowUserEditable_Transcriber as WorkflowUserEditable_Transcriber,
    )
    from .models.workflow_user_editable import (
        WorkflowUserEditable_Voice as WorkflowUserEditable_Voice,
    )
    from .models.workflow_user_editable import (
        WorkflowUserEditable_VoicemailDetection as WorkflowUserEditable_VoicemailDetection,
    )
    from .models.xai_model import XaiModel as XaiModel
    from .enums.xai_model__model import XaiModel_Model as XaiModel_Model
    from .models.xai_model import XaiModel_Tools_Item as XaiModel_Tools_Item
    from .models.xai_transcriber import XaiTranscriber as XaiTranscriber
    from .enums.xai_transcriber__language import XaiTranscriber_Language as XaiTranscriber_Language
    from .models.xai_voice import XaiVoice as XaiVoice
    from .enums.xai_voice__language import XaiVoice_Language as XaiVoice_Language
    from .enums.xai_voice__voice_id import XaiVoice_VoiceId as XaiVoice_VoiceId

_MODULES = {
    "AIEdgeCondition": "models.ai_edge_condition",
    "AWSIAMCredentialsAuthenticationPlan": "models.awsiam_credentials_authentication_plan",
    "AWSStsAuthenticationPlan": "models.aws_sts_authentication_plan",
    "Analysis": "models.analysis",
    "AnalysisCost": "models.analysis_cost",
    "AnalysisCostBreakdown": "models.analysis_cost_breakdown",
    "AnalysisCost_AnalysisType": "enums.analysis_cost__analysis_type",
    "AnalysisPlan": "models.analysis_plan",
    "AnthropicBedrockModel": "models.anthropic_bedrock_model",
    "AnthropicBedrockModel_Model": "enums.anthropic_bedrock_model__model",
    "AnthropicBedrockModel_Tools_Item": "models.anthropic_bedrock_model",
    "AnthropicModel": "models.anthropic_model",
    "AnthropicModel_Model": "enums.anthropic_model__model",
    "AnthropicModel_Tools_Item": "models.anthropic_model",
    "AnthropicThinkingConfig": "models.anthropic_thinking_config",
    "AnyscaleModel": "models.anyscale_model",
    "AnyscaleModel_Tools_Item": "models.anyscale_model",
    "Artifact": "models.artifact",
    "ArtifactPlan": "models.artifact_plan",
    "ArtifactPlan_RecordingFormat": "enums.artifact_plan__recording_format",
    "Artifact_Messages_Item": "models.artifact",
    "AssemblyAITranscriber": "models.assembly_ai_transcriber",
    "AssemblyAITranscriber_Language": "enums.assembly_ai_transcriber__language",
    "AssemblyAITranscriber_LanguageCodes_Item": "enums.assembly_ai_transcriber__language_codes__item",
    "AssemblyAITranscriber_Mode": "enums.assembly_ai_transcriber__mode",
    "AssemblyAITranscriber_SpeechModel": "enums.assembly_ai_transcriber__speech_model",
    "AssistantActivation": "models.assistant_activation",
    "AssistantCustomEndpointingRule": "models.assistant_custom_endpointing_rule",
    "AssistantMessage": "models.assistant_message",
    "AssistantOverrides": "models.assistant_overrides",
    "AssistantOverrides_BackgroundSound": "enums.assistant_overrides__background_sound",
    "AssistantOverrides_ClientMessages_Item": "enums.assistant_overrides__client_messages__item",
    "AssistantOverrides_Credentials_Item": "models.assistant_overrides",
    "AssistantOverrides_FirstMessageMode": "enums.assistant_overrides__first_message_mode",
    "AssistantOverrides_Hooks_Item": "models.assistant_overrides",
    "AssistantOverrides_Model": "models.assistant_overrides",
    "AssistantOverrides_ServerMessages_Item": "enums.assistant_overrides__server_messages__item",
    "AssistantOverrides_ToolsAppend_Item": "models.assistant_overrides",
    "AssistantOverrides_Transcriber": "models.assistant_overrides",
    "AssistantOverrides_Voice": "models.assistant_overrides",
    "AssistantOverrides_VoicemailDetection": "models.assistant_overrides",
    "AssistantSpeechWordAlignmentTiming": "models.assistant_speech_word_alignment_timing",
    "AssistantSpeechWordProgressTiming": "models.assistant_speech_word_progress_timing",
    "AssistantSpeechWordTimestamp": "models.assistant_speech_word_timestamp",
    "AudioFormat": "models.audio_format",
    "AudioFormat_Format": "enums.audio_format__format",
    "AzureBlobStorageBucketPlan": "models.azure_blob_storage_bucket_plan",
    "AzureSpeechTranscriber": "models.azure_speech_transcriber",
    "AzureSpeechTranscriber_Language": "enums.azure_speech_transcriber__language",
    "AzureSpeechTranscriber_SegmentationStrategy": "enums.azure_speech_transcriber__segmentation_strategy",
    "AzureVoice": "models.azure_voice",
    "AzureVoice_VoiceId": "enums.azure_voice__voice_id",
    "BackgroundSpeechDenoisingPlan": "models.background_speech_denoising_plan",
    "BackoffPlan": "models.backoff_plan",
    "BackoffPlan_Type": "enums.backoff_plan__type",
    "BashToolWithToolCall": "models.bash_tool_with_tool_call",
    "BashToolWithToolCall_Messages_Item": "models.bash_tool_with_tool_call",
    "BearerAuthenticationPlan": "models.bearer_authentication_plan",
    "BooleanComparatorScorecardMetricCondition": "models.boolean_comparator_scorecard_metric_condition",
    "BotMessage": "models.bot_message",
    "BothCustomEndpointingRule": "models.both_custom_endpointing_rule",
    "BucketPlan": "models.bucket_plan",
    "Call": "models.call",
    "CallArtifactUploadItem": "models.call_artifact_upload_item",
    "CallArtifactUploadItem_Type": "enums.call_artifact_upload_item__type",
    "CallHookAssistantSpeechInterrupted": "models.call_hook_assistant_speech_interrupted",
    "CallHookAssistantSpeechInterrupted_Do_Item": "models.call_hook_assistant_speech_interrupted",
    "CallHookCallEnding": "models.call_hook_call_ending",
    "CallHookCallEnding_Do_Item": "models.call_hook_call_ending",
    "CallHookCustomerSpeechInterrupted": "models.call_hook_customer_speech_interrupted",
    "CallHookCustomerSpeechInterrupted_Do_Item": "models.call_hook_customer_speech_interrupted",
    "CallHookCustomerSpeechTimeout": "models.call_hook_customer_speech_timeout",
    "CallHookCustomerSpeechTimeout_Do_Item": "models.call_hook_customer_speech_timeout",
    "CallHookFilter": "models.call_hook_filter",
    "CallHookModelResponseTimeout": "models.call_hook_model_response_timeout",
    "CallHookModelResponseTimeout_Do_Item": "models.call_hook_model_response_timeout",
    "Call_Costs_Item": "models.call",
    "Call_Destination": "models.call",
    "Call_EndedReason": "enums.call__ended_reason",
    "Call_Messages_Item": "models.call",
    "Call_PhoneCallProvider": "enums.call__phone_call_provider",
    "Call_PhoneCallTransport": "enums.call__phone_call_transport",
    "Call_Status": "enums.call__status",
    "Call_Transport": "models.call",
    "Call_Type": "enums.call__type",
    "CampaignContact": "models.campaign_contact",
    "CartesiaExperimentalControls": "models.cartesia_experimental_controls",
    "CartesiaExperimentalControls_Emotion": "enums.cartesia_experimental_controls__emotion",
    "CartesiaExperimentalControls_Speed": "enums.cartesia_experimental_controls__speed",
    "CartesiaGenerationConfig": "models.cartesia_generation_config",
    "CartesiaGenerationConfigExperimental": "models.cartesia_generation_config_experimental",
    "CartesiaTranscriber": "models.cartesia_transcriber",
    "CartesiaTranscriber_Language": "enums.cartesia_transcriber__language",
    "CartesiaTranscriber_Model": "enums.cartesia_transcriber__model",
    "CartesiaVoice": "models.cartesia_voice",
    "CartesiaVoice_Language": "enums.cartesia_voice__language",
    "CartesiaVoice_Model": "enums.cartesia_voice__model",
    "CerebrasModel": "models.cerebras_model",
    "CerebrasModel_Model": "enums.cerebras_model__model",
    "CerebrasModel_Tools_Item": "models.cerebras_model",
    "Chat": "models.chat",
    "ChatCost": "models.chat_cost",
    "Chat_Costs_Item": "models.chat",
    "Chat_Input_Item": "models.chat",
    "Chat_Messages_Item": "models.chat",
    "Chat_Output_Item": "models.chat",
    "ChunkPlan": "models.chunk_plan",
    "ChunkPlan_PunctuationBoundaries_Item": "enums.chunk_plan__punctuation_boundaries__item",
    "CloudflareR2BucketPlan": "models.cloudflare_r2_bucket_plan",
    "CodeToolEnvironmentVariable": "models.code_tool_environment_variable",
    "Compliance": "models.compliance",
    "ComplianceOverride": "models.compliance_override",
    "CompliancePlan": "models.compliance_plan",
    "CompliancePlan_RecordingConsentPlan": "models.compliance_plan",
    "ComputerToolWithToolCall": "models.computer_tool_with_tool_call",
    "ComputerToolWithToolCall_Messages_Item": "models.computer_tool_with_tool_call",
    "Condition": "models.condition",
    "Condition_Operator": "enums.condition__operator",
    "ContextEngineeringPlanAll": "models.context_engineering_plan_all",
    "ContextEngineeringPlanLastNMessages": "models.context_engineering_plan_last_n_messages",
    "ContextEngineeringPlanNone": "models.context_engineering_plan_none",
    "ContextEngineeringPlanPreviousAssistantMessages": "models.context_engineering_plan_previous_assistant_messages",
    "ContextEngineeringPlanUserAndAssistantMessages": "models.context_engineering_plan_user_and_assistant_messages",
    "ConversationNode": "models.conversation_node",
    "ConversationNode_Model": "models.conversation_node",
    "ConversationNode_Tools_Item": "models.conversation_node",
    "ConversationNode_Transcriber": "models.conversation_node",
    "ConversationNode_Voice": "models.conversation_node",
    "CostBreakdown": "models.cost_breakdown",
    "CreateAnthropicBedrockCredentialDTO": "models.create_anthropic_bedrock_credential_dto",
    "CreateAnthropicBedrockCredentialDTO_AuthenticationPlan": "models.create_anthropic_bedrock_credential_dto",
    "CreateAnthropicBedrockCredentialDTO_Region": "enums.create_anthropic_bedrock_credential_dto__region",
    "CreateAnthropicCredentialDTO": "models.create_anthropic_credential_dto",
    "CreateAnyscaleCredentialDTO": "models.create_anyscale_credential_dto",
    "CreateApiRequestToolDTO": "models.create_api_request_tool_dto",
    "CreateApiRequestToolDTO_Messages_Item": "models.create_api_request_tool_dto",
    "CreateApiRequestToolDTO_Method": "enums.create_api_request_tool_dto__method",
    "CreateAssemblyAICredentialDTO": "models.create_assembly_ai_credential_dto",
    "CreateAssistantDTO": "models.create_assistant_dto",
    "CreateAssistantDTO_BackgroundSound": "enums.create_assistant_dto__background_sound",
    "CreateAssistantDTO_ClientMessages_Item": "enums.create_assistant_dto__client_messages__item",
    "CreateAssistantDTO_Credentials_Item": "models.create_assistant_dto",
    "CreateAssistantDTO_FirstMessageMode": "enums.create_assistant_dto__first_message_mode",
    "CreateAssistantDTO_Hooks_Item": "models.create_assistant_dto",
    "CreateAssistantDTO_Model": "models.create_assistant_dto",
    "CreateAssistantDTO_ServerMessages_Item": "enums.create_assistant_dto__server_messages__item",
    "CreateAssistantDTO_Transcriber": "models.create_assistant_dto",
    "CreateAssistantDTO_Voice": "models.create_assistant_dto",
    "CreateAssistantDTO_VoicemailDetection": "models.create_assistant_dto",
    "CreateAzureCredentialDTO": "models.create_azure_credential_dto",
    "CreateAzureCredentialDTO_Region": "enums.create_azure_credential_dto__region",
    "CreateAzureCredentialDTO_Service": "enums.create_azure_credential_dto__service",
    "CreateAzureOpenAICredentialDTO": "models.create_azure_open_ai_credential_dto",
    "CreateAzureOpenAICredentialDTO_Models_Item": "enums.create_azure_open_ai_credential_dto__models__item",
    "CreateAzureOpenAICredentialDTO_Region": "enums.create_azure_open_ai_credential_dto__region",
    "CreateBashToolDTO": "models.create_bash_tool_dto",
    "CreateBashToolDTO_Messages_Item": "models.create_bash_tool_dto",
    "CreateByoPhoneNumberDTO": "models.create_byo_phone_number_dto",
    "CreateByoPhoneNumberDTO_FallbackDestination": "models.create_byo_phone_number_dto",
    "CreateByoPhoneNumberDTO_Hooks_Item": "models.create_byo_phone_number_dto",
    "CreateByoSipTrunkCredentialDTO": "models.create_byo_sip_trunk_credential_dto",
    "CreateCartesiaCredentialDTO": "models.create_cartesia_credential_dto",
    "CreateCerebrasCredentialDTO": "models.create_cerebras_credential_dto",
    "CreateCloudflareCredentialDTO": "models.create_cloudflare_credential_dto",
    "CreateCodeToolDTO": "models.create_code_tool_dto",
    "CreateCodeToolDTO_Messages_Item": "models.create_code_tool_dto",
    "CreateComputerToolDTO": "models.create_computer_tool_dto",
    "CreateComputerToolDTO_Messages_Item": "models.create_computer_tool_dto",
    "CreateCustomCredentialDTO": "models.create_custom_credential_dto",
    "CreateCustomCredentialDTO_AuthenticationPlan": "models.create_custom_credential_dto",
    "CreateCustomKnowledgeBaseDTO": "models.create_custom_knowledge_base_dto",
    "CreateCustomLLMCredentialDTO": "models.create_custom_llm_credential_dto",
    "CreateCustomerDTO": "models.create_customer_dto",
    "CreateDeepInfraCredentialDTO": "models.create_deep_infra_credential_dto",
    "CreateDeepSeekCredentialDTO": "models.create_deep_seek_credential_dto",
    "CreateDeepgramCredentialDTO": "models.create_deepgram_credential_dto",
    "CreateDtmfToolDTO": "models.create_dtmf_tool_dto",
    "CreateDtmfToolDTO_Messages_Item": "models.create_dtmf_tool_dto",
    "CreateElevenLabsCredentialDTO": "models.create_eleven_labs_credential_dto",
    "CreateElevenLabsCredentialDTO_ApiUrl": "enums.create_eleven_labs_credential_dto__api_url",
    "CreateEmailCredentialDTO": "models.create_email_credential_dto",
    "CreateEndCallToolDTO": "models.create_end_call_tool_dto",
    "CreateEndCallToolDTO_Messages_Item": "models.create_end_call_tool_dto",
    "CreateFunctionToolDTO": "models.create_function_tool_dto",
    "CreateFunctionToolDTO_Messages_Item": "models.create_function_tool_dto",
    "CreateGcpCredentialDTO": "models.create_gcp_credential_dto",
    "CreateGladiaCredentialDTO": "models.create_gladia_credential_dto",
    "CreateGoHighLevelCalendarAvailabilityToolDTO": "models.create_go_high_level_calendar_availability_tool_dto",
    "CreateGoHighLevelCalendarAvailabilityToolDTO_Messages_Item": "models.create_go_high_level_calendar_availability_tool_dto",
    "CreateGoHighLevelCalendarEventCreateToolDTO": "models.create_go_high_level_calendar_event_create_tool_dto",
    "CreateGoHighLevelCalendarEventCreateToolDTO_Messages_Item": "models.create_go_high_level_calendar_event_create_tool_dto",
    "CreateGoHighLevelContactCreateToolDTO": "models.create_go_high_level_contact_create_tool_dto",
    "CreateGoHighLevelContactCreateToolDTO_Messages_Item": "models.create_go_high_level_contact_create_tool_dto",
    "CreateGoHighLevelContactGetToolDTO": "models.create_go_high_level_contact_get_tool_dto",
    "CreateGoHighLevelContactGetToolDTO_Messages_Item": "models.create_go_high_level_contact_get_tool_dto",
    "CreateGoHighLevelCredentialDTO": "models.create_go_high_level_credential_dto",
    "CreateGoHighLevelMCPCredentialDTO": "models.create_go_high_level_mcp_credential_dto",
    "CreateGoogleCalendarCheckAvailabilityToolDTO": "models.create_google_calendar_check_availability_tool_dto",
    "CreateGoogleCalendarCheckAvailabilityToolDTO_Messages_Item": "models.create_google_calendar_check_availability_tool_dto",
    "CreateGoogleCalendarCreateEventToolDTO": "models.create_google_calendar_create_event_tool_dto",
    "CreateGoogleCalendarCreateEventToolDTO_Messages_Item": "models.create_google_calendar_create_event_tool_dto",
    "CreateGoogleCalendarOAuth2AuthorizationCredentialDTO": "models.create_google_calendar_o_auth2_authorization_credential_dto",
    "CreateGoogleCalendarOAuth2ClientCredentialDTO": "models.create_google_calendar_o_auth2_client_credential_dto",
    "CreateGoogleCredentialDTO": "models.create_google_credential_dto",
    "CreateGoogleSheetsOAuth2AuthorizationCredentialDTO": "models.create_google_sheets_o_auth2_authorization_credential_dto",
    "CreateGoogleSheetsRowAppendToolDTO": "models.create_google_sheets_row_append_tool_dto",
    "CreateGoogleSheetsRowAppendToolDTO_Messages_Item": "models.create_google_sheets_row_append_tool_dto",
    "CreateGroqCredentialDTO": "models.create_groq_credential_dto",
    "CreateHandoffToolDTO": "models.create_handoff_tool_dto",
    "CreateHandoffToolDTO_Destinations_Item": "models.create_handoff_tool_dto",
    "CreateHandoffToolDTO_Messages_Item": "models.create_handoff_tool_dto",
    "CreateHumeCredentialDTO": "models.create_hume_credential_dto",
    "CreateInflectionAICredentialDTO": "models.create_inflection_ai_credential_dto",
    "CreateInworldCredentialDTO": "models.create_inworld_credential_dto",
    "CreateLangfuseCredentialDTO": "models.create_langfuse_credential_dto",
    "CreateLmntCredentialDTO": "models.create_lmnt_credential_dto",
    "CreateMakeCredentialDTO": "models.create_make_credential_dto",
    "CreateMcpToolDTO": "models.create_mcp_tool_dto",
    "CreateMcpToolDTO_Messages_Item": "models.create_mcp_tool_dto",
    "CreateMicrosoftCredentialDTO": "models.create_microsoft_credential_dto",
    "CreateMinimaxCredentialDTO": "models.create_minimax_credential_dto",
    "CreateMistralCredentialDTO": "models.create_mistral_credential_dto",
    "CreateNeuphonicCredentialDTO": "models.create_neuphonic_credential_dto",
    "CreateOpenAICredentialDTO": "models.create_open_ai_credential_dto",
    "CreateOpenRouterCredentialDTO": "models.create_open_router_credential_dto",
    "CreatePerplexityAICredentialDTO": "models.create_perplexity_ai_credential_dto",
    "CreatePlayHTCredentialDTO": "models.create_play_ht_credential_dto",
    "CreateQueryToolDTO": "models.create_query_tool_dto",
    "CreateQueryToolDTO_Messages_Item": "models.create_query_tool_dto",
    "CreateRimeAICredentialDTO": "models.create_rime_ai_credential_dto",
    "CreateRunpodCredentialDTO": "models.create_runpod_credential_dto",
    "CreateS3CompatibleCredentialDTO": "models.create_s3_compatible_credential_dto",
    "CreateS3CredentialDTO": "models.create_s3_credential_dto",
    "CreateScorecardDTO": "models.create_scorecard_dto",
    "CreateSipRequestToolDTO": "models.create_sip_request_tool_dto",
    "CreateSipRequestToolDTO_Messages_Item": "models.create_sip_request_tool_dto",
    "CreateSipRequestToolDTO_Verb": "enums.create_sip_request_tool_dto__verb",
    "CreateSlackOAuth2AuthorizationCredentialDTO": "models.create_slack_o_auth2_authorization_credential_dto",
    "CreateSlackSendMessageToolDTO": "models.create_slack_send_message_tool_dto",
    "CreateSlackSendMessageToolDTO_Messages_Item": "models.create_slack_send_message_tool_dto",
    "CreateSlackWebhookCredentialDTO": "models.create_slack_webhook_credential_dto",
    "CreateSmallestAICredentialDTO": "models.create_smallest_ai_credential_dto",
    "CreateSmsToolDTO": "models.create_sms_tool_dto",
    "CreateSmsToolDTO_Messages_Item": "models.create_sms_tool_dto",
    "CreateSonioxCredentialDTO": "models.create_soniox_credential_dto",
    "CreateSpeechmaticsCredentialDTO": "models.create_speechmatics_credential_dto",
    "CreateSquadDTO": "models.create_squad_dto",
    "CreateStructuredOutputDTO": "models.create_structured_output_dto",
    "CreateStructuredOutputDTO_Conditions_Item": "models.create_structured_output_dto",
    "CreateStructuredOutputDTO_Model": "models.create_structured_output_dto",
    "CreateStructuredOutputDTO_Type": "enums.create_structured_output_dto__type",
    "CreateSupabaseCredentialDTO": "models.create_supabase_credential_dto",
    "CreateTavusCredentialDTO": "models.create_tavus_credential_dto",
    "CreateTelnyxPhoneNumberDTO": "models.create_telnyx_phone_number_dto",
    "CreateTelnyxPhoneNumberDTO_FallbackDestination": "models.create_telnyx_phone_number_dto",
    "CreateTelnyxPhoneNumberDTO_Hooks_Item": "models.create_telnyx_phone_number_dto",
    "CreateTextEditorToolDTO": "models.create_text_editor_tool_dto",
    "CreateTextEditorToolDTO_Messages_Item": "models.create_text_editor_tool_dto",
    "CreateTogetherAICredentialDTO": "models.create_together_ai_credential_dto",
    "CreateTransferCallToolDTO": "models.create_transfer_call_tool_dto",
    "CreateTransferCallToolDTO_Destinations_Item": "models.create_transfer_call_tool_dto",
    "CreateTransferCallToolDTO_Messages_Item": "models.create_transfer_call_tool_dto",
    "CreateTwilioCredentialDTO": "models.create_twilio_credential_dto",
    "CreateTwilioPhoneNumberDTO": "models.create_twilio_phone_number_dto",
    "CreateTwilioPhoneNumberDTO_FallbackDestination": "models.create_twilio_phone_number_dto",
    "CreateTwilioPhoneNumberDTO_Hooks_Item": "models.create_twilio_phone_number_dto",
    "CreateVapiPhoneNumberDTO": "models.create_vapi_phone_number_dto",
    "CreateVapiPhoneNumberDTO_FallbackDestination": "models.create_vapi_phone_number_dto",
    "CreateVapiPhoneNumberDTO_Hooks_Item": "models.create_vapi_phone_number_dto",
    "CreateVoicemailToolDTO": "models.create_voicemail_tool_dto",
    "CreateVoicemailToolDTO_Messages_Item": "models.create_voicemail_tool_dto",
    "CreateVonageCredentialDTO": "models.create_vonage_credential_dto",
    "CreateVonagePhoneNumberDTO": "models.create_vonage_phone_number_dto",
    "CreateVonagePhoneNumberDTO_FallbackDestination": "models.create_vonage_phone_number_dto",
    "CreateVonagePhoneNumberDTO_Hooks_Item": "models.create_vonage_phone_number_dto",
    "CreateWebhookCredentialDTO": "models.create_webhook_credential_dto",
    "CreateWebhookCredentialDTO_AuthenticationPlan": "models.create_webhook_credential_dto",
    "CreateWellSaidCredentialDTO": "models.create_well_said_credential_dto",
    "CreateWorkflowDTO": "models.create_workflow_dto",
    "CreateWorkflowDTO_BackgroundSound": "enums.create_workflow_dto__background_sound",
    "CreateWorkflowDTO_Credentials_Item": "models.create_workflow_dto",
    "CreateWorkflowDTO_Hooks_Item": "models.create_workflow_dto",
    "CreateWorkflowDTO_Model": "models.create_workflow_dto",
    "CreateWorkflowDTO_Nodes_Item": "models.create_workflow_dto",
    "CreateWorkflowDTO_Transcriber": "models.create_workflow_dto",
    "CreateWorkflowDTO_Voice": "models.create_workflow_dto",
    "CreateWorkflowDTO_VoicemailDetection": "models.create_workflow_dto",
    "CreateXAiCredentialDTO": "models.create_x_ai_credential_dto",
    "CustomEndpointingModelSmartEndpointingPlan": "models.custom_endpointing_model_smart_endpointing_plan",
    "CustomEndpointingModelSmartEndpointingPlan_Provider": "enums.custom_endpointing_model_smart_endpointing_plan__provider",
    "CustomLLMModel": "models.custom_llm_model",
    "CustomLLMModel_MetadataSendMode": "enums.custom_llm_model__metadata_send_mode",
    "CustomLLMModel_Tools_Item": "models.custom_llm_model",
    "CustomMessage": "models.custom_message",
    "CustomTranscriber": "models.custom_transcriber",
    "CustomVoice": "models.custom_voice",
    "CustomerCustomEndpointingRule": "models.customer_custom_endpointing_rule",
    "CustomerSpeechTimeoutOptions": "models.customer_speech_timeout_options",
    "CustomerSpeechTimeoutOptions_TriggerResetMode": "enums.customer_speech_timeout_options__trigger_reset_mode",
    "DeepInfraModel": "models.deep_infra_model",
    "DeepInfraModel_Tools_Item": "models.deep_infra_model",
    "DeepSeekModel": "models.deep_seek_model",
    "DeepSeekModel_Model": "enums.deep_seek_model__model",
    "DeepSeekModel_Tools_Item": "models.deep_seek_model",
    "DeepgramTranscriber": "models.deepgram_transcriber",
    "DeepgramTranscriber_Language": "enums.deepgram_transcriber__language",
    "DeepgramTranscriber_Model": "enums.deepgram_transcriber__model",
    "DeepgramTranscriber_Redaction_Item": "enums.deepgram_transcriber__redaction__item",
    "DeepgramVoice": "models.deepgram_voice",
    "DeepgramVoice_Model": "enums.deepgram_voice__model",
    "DeepgramVoice_VoiceId": "enums.deepgram_voice__voice_id",
    "DeveloperMessage": "models.developer_message",
    "Edge": "models.edge",
    "ElevenLabsPronunciationDictionaryLocator": "models.eleven_labs_pronunciation_dictionary_locator",
    "ElevenLabsTranscriber": "models.eleven_labs_transcriber",
    "ElevenLabsTranscriber_Language": "enums.eleven_labs_transcriber__language",
    "ElevenLabsTranscriber_Model": "enums.eleven_labs_transcriber__model",
    "ElevenLabsVoice": "models.eleven_labs_voice",
    "ElevenLabsVoice_Model": "enums.eleven_labs_voice__model",
    "ElevenLabsVoice_VoiceId": "enums.eleven_labs_voice__voice_id",
    "EndedReasonCondition": "models.ended_reason_condition",
    "EndedReasonCondition_Operator": "enums.ended_reason_condition__operator",
    "ExactReplacement": "models.exact_replacement",
    "FallbackAssemblyAITranscriber": "models.fallback_assembly_ai_transcriber",
    "FallbackAssemblyAITranscriber_Language": "enums.fallback_assembly_ai_transcriber__language",
    "FallbackAssemblyAITranscriber_LanguageCodes_Item": "enums.fallback_assembly_ai_transcriber__language_codes__item",
    "FallbackAssemblyAITranscriber_Mode": "enums.fallback_assembly_ai_transcriber__mode",
    "FallbackAssemblyAITranscriber_SpeechModel": "enums.fallback_assembly_ai_transcriber__speech_model",
    "FallbackAzureSpeechTranscriber": "models.fallback_azure_speech_transcriber",
    "FallbackAzureSpeechTranscriber_Language": "enums.fallback_azure_speech_transcriber__language",
    "FallbackAzureSpeechTranscriber_SegmentationStrategy": "enums.fallback_azure_speech_transcriber__segmentation_strategy",
    "FallbackAzureVoice": "models.fallback_azure_voice",
    "FallbackAzureVoice_VoiceId": "enums.fallback_azure_voice__voice_id",
    "FallbackCartesiaTranscriber": "models.fallback_cartesia_transcriber",
    "FallbackCartesiaTranscriber_Language": "enums.fallback_cartesia_transcriber__language",
    "FallbackCartesiaTranscriber_Model": "enums.fallback_cartesia_transcriber__model",
    "FallbackCartesiaVoice": "models.fallback_cartesia_voice",
    "FallbackCartesiaVoice_Language": "enums.fallback_cartesia_voice__language",
    "FallbackCartesiaVoice_Model": "enums.fallback_cartesia_voice__model",
    "FallbackCustomTranscriber": "models.fallback_custom_transcriber",
    "FallbackCustomVoice": "models.fallback_custom_voice",
    "FallbackDeepgramTranscriber": "models.fallback_deepgram_transcriber",
    "FallbackDeepgramTranscriber_Language": "enums.fallback_deepgram_transcriber__language",
    "FallbackDeepgramTranscriber_Model": "enums.fallback_deepgram_transcriber__model",
    "FallbackDeepgramTranscriber_Redaction_Item": "enums.fallback_deepgram_transcriber__redaction__item",
    "FallbackDeepgramVoice": "models.fallback_deepgram_voice",
    "FallbackDeepgramVoice_Model": "enums.fallback_deepgram_voice__model",
    "FallbackDeepgramVoice_VoiceId": "enums.fallback_deepgram_voice__voice_id",
    "FallbackElevenLabsTranscriber": "models.fallback_eleven_labs_transcriber",
    "FallbackElevenLabsTranscriber_Language": "enums.fallback_eleven_labs_transcriber__language",
    "FallbackElevenLabsTranscriber_Model": "enums.fallback_eleven_labs_transcriber__model",
    "FallbackElevenLabsVoice": "models.fallback_eleven_labs_voice",
    "FallbackElevenLabsVoice_Model": "enums.fallback_eleven_labs_voice__model",
    "FallbackElevenLabsVoice_VoiceId": "enums.fallback_eleven_labs_voice__voice_id",
    "FallbackGladiaTranscriber": "models.fallback_gladia_transcriber",
    "FallbackGladiaTranscriber_Language": "enums.fallback_gladia_transcriber__language",
    "FallbackGladiaTranscriber_LanguageBehaviour": "enums.fallback_gladia_transcriber__language_behaviour",
    "FallbackGladiaTranscriber_Languages_Item": "enums.fallback_gladia_transcriber__languages__item",
    "FallbackGladiaTranscriber_Model": "enums.fallback_gladia_transcriber__model",
    "FallbackGladiaTranscriber_Region": "enums.fallback_gladia_transcriber__region",
    "FallbackGoogleTranscriber": "models.fallback_google_transcriber",
    "FallbackGoogleTranscriber_Language": "enums.fallback_google_transcriber__language",
    "FallbackGoogleTranscriber_Model": "enums.fallback_google_transcriber__model",
    "FallbackHumeVoice": "models.fallback_hume_voice",
    "FallbackHumeVoice_Model": "enums.fallback_hume_voice__model",
    "FallbackInworldVoice": "models.fallback_inworld_voice",
    "FallbackInworldVoice_LanguageCode": "enums.fallback_inworld_voice__language_code",
    "FallbackInworldVoice_VoiceId": "enums.fallback_inworld_voice__voice_id",
    "FallbackLMNTVoice": "models.fallback_lmnt_voice",
    "FallbackLMNTVoice_Language": "enums.fallback_lmnt_voice__language",
    "FallbackLMNTVoice_VoiceId": "enums.fallback_lmnt_voice__voice_id",
    "FallbackMicrosoftVoice": "models.fallback_microsoft_voice",
    "FallbackMicrosoftVoice_Role": "enums.fallback_microsoft_voice__role",
    "FallbackMicrosoftVoice_Style": "enums.fallback_microsoft_voice__style",
    "FallbackMicrosoftVoice_VoiceId": "enums.fallback_microsoft_voice__voice_id",
    "FallbackNeuphonicVoice": "models.fallback_neuphonic_voice",
    "FallbackNeuphonicVoice_Model": "enums.fallback_neuphonic_voice__model",
    "FallbackOpenAITranscriber": "models.fallback_open_ai_transcriber",
    "FallbackOpenAITranscriber_Language": "enums.fallback_open_ai_transcriber__language",
    "FallbackOpenAITranscriber_Model": "enums.fallback_open_ai_transcriber__model",
    "FallbackOpenAIVoice": "models.fallback_open_ai_voice",
    "FallbackOpenAIVoice_Model": "enums.fallback_open_ai_voice__model",
    "FallbackOpenAIVoice_VoiceId": "enums.fallback_open_ai_voice__voice_id",
    "FallbackPlan": "models.fallback_plan",
    "FallbackPlan_Voices_Item": "models.fallback_plan",
    "FallbackPlayHTVoice": "models.fallback_play_ht_voice",
    "FallbackPlayHTVoice_Emotion": "enums.fallback_play_ht_voice__emotion",
    "FallbackPlayHTVoice_Language": "enums.fallback_play_ht_voice__language",
    "FallbackPlayHTVoice_Model": "enums.fallback_play_ht_voice__model",
    "FallbackPlayHTVoice_VoiceId": "enums.fallback_play_ht_voice__voice_id",
    "FallbackRimeAIVoice": "models.fallback_rime_ai_voice",
    "FallbackRimeAIVoice_Language": "enums.fallback_rime_ai_voice__language",
    "FallbackRimeAIVoice_Model": "enums.fallback_rime_ai_voice__model",
    "FallbackRimeAIVoice_VoiceId": "enums.fallback_rime_ai_voice__voice_id",
    "FallbackSesameVoice": "models.fallback_sesame_voice",
    "FallbackSmallestAIVoice": "models.fallback_smallest_ai_voice",
    "FallbackSmallestAIVoice_VoiceId": "enums.fallback_smallest_ai_voice__voice_id",
    "FallbackSonioxTranscriber": "models.fallback_soniox_transcriber",
    "FallbackSonioxTranscriber_Language": "enums.fallback_soniox_transcriber__language",
    "FallbackSonioxTranscriber_Languages_Item": "enums.fallback_soniox_transcriber__languages__item",
    "FallbackSonioxTranscriber_Model": "enums.fallback_soniox_transcriber__model",
    "FallbackSpeechmaticsTranscriber": "models.fallback_speechmatics_transcriber",
    "FallbackSpeechmaticsTranscriber_Language": "enums.fallback_speechmatics_transcriber__language",
    "FallbackSpeechmaticsTranscriber_NumeralStyle": "enums.fallback_speechmatics_transcriber__numeral_style",
    "FallbackSpeechmaticsTranscriber_OperatingPoint": "enums.fallback_speechmatics_transcriber__operating_point",
    "FallbackSpeechmaticsTranscriber_Region": "enums.fallback_speechmatics_transcriber__region",
    "FallbackTalkscriberTranscriber": "models.fallback_talkscriber_transcriber",
    "FallbackTalkscriberTranscriber_Language": "enums.fallback_talkscriber_transcriber__language",
    "FallbackTavusVoice": "models.fallback_tavus_voice",
    "FallbackTranscriberPlan": "models.fallback_transcriber_plan",
    "FallbackTranscriberPlan_Transcribers_Item": "models.fallback_transcriber_plan",
    "FallbackVapiVoice": "models.fallback_vapi_voice",
    "FallbackVapiVoice_Language": "enums.fallback_vapi_voice__language",
    "FallbackVapiVoice_Version": "enums.fallback_vapi_voice__version",
    "FallbackWellSaidVoice": "models.fallback_well_said_voice",
    "FallbackWellSaidVoice_Model": "enums.fallback_well_said_voice__model",
    "FallbackXaiTranscriber": "models.fallback_xai_transcriber",
    "FallbackXaiTranscriber_Language": "enums.fallback_xai_transcriber__language",
    "FallbackXaiVoice": "models.fallback_xai_voice",
    "FallbackXaiVoice_Language": "enums.fallback_xai_voice__language",
    "FallbackXaiVoice_VoiceId": "enums.fallback_xai_voice__voice_id",
    "FormatPlan": "models.format_plan",
    "FormatPlan_FormattersEnabled_Item": "enums.format_plan__formatters_enabled__item",
    "FormatPlan_Replacements_Item": "models.format_plan",
    "FourierDenoisingPlan": "models.fourier_denoising_plan",
    "FunctionToolWithToolCall": "models.function_tool_with_tool_call",
    "FunctionToolWithToolCall_Messages_Item": "models.function_tool_with_tool_call",
    "GcpKey": "models.gcp_key",
    "GeminiMultimodalLivePrebuiltVoiceConfig": "models.gemini_multimodal_live_prebuilt_voice_config",
    "GeminiMultimodalLivePrebuiltVoiceConfig_VoiceName": "enums.gemini_multimodal_live_prebuilt_voice_config__voice_name",
    "GeminiMultimodalLiveSpeechConfig": "models.gemini_multimodal_live_speech_config",
    "GeminiMultimodalLiveVoiceConfig": "models.gemini_multimodal_live_voice_config",
    "GhlToolMetadata": "models.ghl_tool_metadata",
    "GhlToolWithToolCall": "models.ghl_tool_with_tool_call",
    "GhlToolWithToolCall_Messages_Item": "models.ghl_tool_with_tool_call",
    "GladiaCustomVocabularyConfigDTO": "models.gladia_custom_vocabulary_config_dto",
    "GladiaTranscriber": "models.gladia_transcriber",
    "GladiaTranscriber_Language": "enums.gladia_transcriber__language",
    "GladiaTranscriber_LanguageBehaviour": "enums.gladia_transcriber__language_behaviour",
    "GladiaTranscriber_Languages_Item": "enums.gladia_transcriber__languages__item",
    "GladiaTranscriber_Model": "enums.gladia_transcriber__model",
    "GladiaTranscriber_Region": "enums.gladia_transcriber__region",
    "GladiaVocabularyItemDTO": "models.gladia_vocabulary_item_dto",
    "GlobalNodePlan": "models.global_node_plan",
    "GoogleCalendarCreateEventToolWithToolCall": "models.google_calendar_create_event_tool_with_tool_call",
    "GoogleCalendarCreateEventToolWithToolCall_Messages_Item": "models.google_calendar_create_event_tool_with_tool_call",
    "GoogleModel": "models.google_model",
    "GoogleModel_Model": "enums.google_model__model",
    "GoogleModel_Tools_Item": "models.google_model",
    "GoogleRealtimeConfig": "models.google_realtime_config",
    "GoogleTranscriber": "models.google_transcriber",
    "GoogleTranscriber_Language": "enums.google_transcriber__language",
    "GoogleTranscriber_Model": "enums.google_transcriber__model",
    "GoogleVoicemailDetectionPlan": "models.google_voicemail_detection_plan",
    "GoogleVoicemailDetectionPlan_Type": "enums.google_voicemail_detection_plan__type",
    "GroqModel": "models.groq_model",
    "GroqModel_Model": "enums.groq_model__model",
    "GroqModel_Tools_Item": "models.groq_model",
    "GroupCondition": "models.group_condition",
    "GroupCondition_Conditions_Item": "models.group_condition",
    "GroupCondition_Operator": "enums.group_condition__operator",
    "HMACAuthenticationPlan": "models.hmac_authentication_plan",
    "HMACAuthenticationPlan_Algorithm": "enums.hmac_authentication_plan__algorithm",
    "HMACAuthenticationPlan_SignatureEncoding": "enums.hmac_authentication_plan__signature_encoding",
    "HandoffDestinationAssistant": "models.handoff_destination_assistant",
    "HandoffDestinationAssistant_ContextEngineeringPlan": "models.handoff_destination_assistant",
    "HandoffDestinationDynamic": "models.handoff_destination_dynamic",
    "HandoffDestinationSquad": "models.handoff_destination_squad",
    "HandoffDestinationSquad_ContextEngineeringPlan": "models.handoff_destination_squad",
    "HumeVoice": "models.hume_voice",
    "HumeVoice_Model": "enums.hume_voice__model",
    "ImportTwilioPhoneNumberDTO": "models.import_twilio_phone_number_dto",
    "ImportTwilioPhoneNumberDTO_FallbackDestination": "models.import_twilio_phone_number_dto",
    "ImportTwilioPhoneNumberDTO_Hooks_Item": "models.import_twilio_phone_number_dto",
    "InflectionAIModel": "models.inflection_ai_model",
    "InflectionAIModel_Tools_Item": "models.inflection_ai_model",
    "InworldVoice": "models.inworld_voice",
    "InworldVoice_LanguageCode": "enums.inworld_voice__language_code",
    "InworldVoice_VoiceId": "enums.inworld_voice__voice_id",
    "JsonSchema": "models.json_schema",
    "JsonSchema_Format": "enums.json_schema__format",
    "JsonSchema_Type": "enums.json_schema__type",
    "KeypadInputPlan": "models.keypad_input_plan",
    "KeypadInputPlan_Delimiters": "enums.keypad_input_plan__delimiters",
    "KnowledgeBase": "models.knowledge_base",
    "KnowledgeBaseCost": "models.knowledge_base_cost",
    "KnowledgeBaseResponseDocument": "models.knowledge_base_response_document",
    "KnowledgeBase_Model": "enums.knowledge_base__model",
    "LMNTVoice": "models.lmnt_voice",
    "LMNTVoice_Language": "enums.lmnt_voice__language",
    "LMNTVoice_VoiceId": "enums.lmnt_voice__voice_id",
    "LangfuseObservabilityPlan": "models.langfuse_observability_plan",
    "LiquidCondition": "models.liquid_condition",
    "LivekitSmartEndpointingPlan": "models.livekit_smart_endpointing_plan",
    "LivekitSmartEndpointingPlan_Provider": "enums.livekit_smart_endpointing_plan__provider",
    "MakeToolMetadata": "models.make_tool_metadata",
    "MakeToolWithToolCall": "models.make_tool_with_tool_call",
    "MakeToolWithToolCall_Messages_Item": "models.make_tool_with_tool_call",
    "McpToolMessages": "models.mcp_tool_messages",
    "McpToolMessages_Messages_Item": "models.mcp_tool_messages",
    "McpToolMetadata": "models.mcp_tool_metadata",
    "McpToolMetadata_Protocol": "enums.mcp_tool_metadata__protocol",
    "MessageAddHookAction": "models.message_add_hook_action",
    "MessageTarget": "models.message_target",
    "MessageTarget_Role": "enums.message_target__role",
    "MicrosoftVoice": "models.microsoft_voice",
    "MicrosoftVoice_Role": "enums.microsoft_voice__role",
    "MicrosoftVoice_Style": "enums.microsoft_voice__style",
    "MicrosoftVoice_VoiceId": "enums.microsoft_voice__voice_id",
    "MinCallDurationCondition": "models.min_call_duration_condition",
    "MinMessagesCondition": "models.min_messages_condition",
    "MinimaxLLMModel": "models.minimax_llm_model",
    "MinimaxLLMModel_Tools_Item": "models.minimax_llm_model",
    "MinimaxVoice": "models.minimax_voice",
    "MinimaxVoice_LanguageBoost": "enums.minimax_voice__language_boost",
    "MinimaxVoice_Model": "enums.minimax_voice__model",
    "MinimaxVoice_Region": "enums.minimax_voice__region",
    "MinimaxVoice_SubtitleType": "enums.minimax_voice__subtitle_type",
    "ModelCost": "models.model_cost",
    "Monitor": "models.monitor",
    "MonitorPlan": "models.monitor_plan",
    "MonitorResult": "models.monitor_result",
    "Mono": "models.mono",
    "NeuphonicVoice": "models.neuphonic_voice",
    "NeuphonicVoice_Model": "enums.neuphonic_voice__model",
    "NodeArtifact": "models.node_artifact",
    "NodeArtifact_Messages_Item": "models.node_artifact",
    "NumberComparatorScorecardMetricCondition": "models.number_comparator_scorecard_metric_condition",
    "NumberComparatorScorecardMetricCondition_Comparator": "enums.number_comparator_scorecard_metric_condition__comparator",
    "OAuth2AuthenticationPlan": "models.o_auth2_authentication_plan",
    "Oauth2AuthenticationSession": "models.oauth2_authentication_session",
    "OpenAIFunction": "models.open_ai_function",
    "OpenAIFunctionParameters": "models.open_ai_function_parameters",
    "OpenAIMessage": "models.open_ai_message",
    "OpenAIMessage_Role": "enums.open_ai_message__role",
    "OpenAIModel": "models.open_ai_model",
    "OpenAIModel_FallbackModels_Item": "enums.open_ai_model__fallback_models__item",
    "OpenAIModel_Model": "enums.open_ai_model__model",
    "OpenAIModel_PromptCacheRetention": "enums.open_ai_model__prompt_cache_retention",
    "OpenAIModel_ReasoningEffort": "enums.open_ai_model__reasoning_effort",
    "OpenAIModel_ToolStrictCompatibilityMode": "enums.open_ai_model__tool_strict_compatibility_mode",
    "OpenAIModel_Tools_Item": "models.open_ai_model",
    "OpenAITranscriber": "models.open_ai_transcriber",
    "OpenAITranscriber_Language": "enums.open_ai_transcriber__language",
    "OpenAITranscriber_Model": "enums.open_ai_transcriber__model",
    "OpenAIVoice": "models.open_ai_voice",
    "OpenAIVoice_Model": "enums.open_ai_voice__model",
    "OpenAIVoice_VoiceId": "enums.open_ai_voice__voice_id",
    "OpenAIVoicemailDetectionPlan": "models.open_ai_voicemail_detection_plan",
    "OpenAIVoicemailDetectionPlan_Type": "enums.open_ai_voicemail_detection_plan__type",
    "OpenRouterModel": "models.open_router_model",
    "OpenRouterModel_Tools_Item": "models.open_router_model",
    "PerformanceMetrics": "models.performance_metrics",
    "PerplexityAIModel": "models.perplexity_ai_model",
    "PerplexityAIModel_Tools_Item": "models.perplexity_ai_model",
    "PhoneNumberCallEndingHookFilter": "models.phone_number_call_ending_hook_filter",
    "PhoneNumberCallEndingHookFilter_OneOf_Item": "enums.phone_number_call_ending_hook_filter__one_of__item",
    "PhoneNumberCallRingingHookFilter": "models.phone_number_call_ringing_hook_filter",
    "PhoneNumberHookCallEnding": "models.phone_number_hook_call_ending",
    "PhoneNumberHookCallEnding_Do": "models.phone_number_hook_call_ending",
    "PhoneNumberHookCallRinging": "models.phone_number_hook_call_ringing",
    "PhoneNumberHookCallRinging_Do_Item": "models.phone_number_hook_call_ringing",
    "PlayHTVoice": "models.play_ht_voice",
    "PlayHTVoice_Emotion": "enums.play_ht_voice__emotion",
    "PlayHTVoice_Language": "enums.play_ht_voice__language",
    "PlayHTVoice_Model": "enums.play_ht_voice__model",
    "PlayHTVoice_VoiceId": "enums.play_ht_voice__voice_id",
    "PublicKeyEncryptionPlan": "models.public_key_encryption_plan",
    "Recording": "models.recording",
    "RecordingConsent": "models.recording_consent",
    "RecordingConsentPlanStayOnLine": "models.recording_consent_plan_stay_on_line",
    "RecordingConsentPlanStayOnLine_FirstMessageMode": "enums.recording_consent_plan_stay_on_line__first_message_mode",
    "RecordingConsentPlanStayOnLine_Voice": "models.recording_consent_plan_stay_on_line",
    "RecordingConsentPlanVerbal": "models.recording_consent_plan_verbal",
    "RecordingConsentPlanVerbal_FirstMessageMode": "enums.recording_consent_plan_verbal__first_message_mode",
    "RecordingConsentPlanVerbal_Voice": "models.recording_consent_plan_verbal",
    "RecordingConsent_Type": "enums.recording_consent__type",
    "RegexCondition": "models.regex_condition",
    "RegexOption": "models.regex_option",
    "RegexOption_Type": "enums.regex_option__type",
    "RegexReplacement": "models.regex_replacement",
    "RimeAIVoice": "models.rime_ai_voice",
    "RimeAIVoice_Language": "enums.rime_ai_voice__language",
    "RimeAIVoice_Model": "enums.rime_ai_voice__model",
    "RimeAIVoice_VoiceId": "enums.rime_ai_voice__voice_id",
    "S3CompatibleBucketPlan": "models.s3_compatible_bucket_plan",
    "SayHookAction": "models.say_hook_action",
    "SayHookAction_Prompt_Item": "models.say_hook_action",
    "SayPhoneNumberHookAction": "models.say_phone_number_hook_action",
    "SchedulePlan": "models.schedule_plan",
    "ScorecardMetric": "models.scorecard_metric",
    "ScorecardMetric_Conditions_Item": "models.scorecard_metric",
    "SecurityFilterBase": "models.security_filter_base",
    "SecurityFilterPlan": "models.security_filter_plan",
    "SecurityFilterPlan_Mode": "enums.security_filter_plan__mode",
    "Server": "models.server",
    "ServerMessage": "models.server_message",
    "ServerMessageAssistantRequest": "models.server_message_assistant_request",
    "ServerMessageAssistantRequest_PhoneNumber": "models.server_message_assistant_request",
    "ServerMessageAssistantSpeech": "models.server_message_assistant_speech",
    "ServerMessageAssistantSpeech_PhoneNumber": "models.server_message_assistant_speech",
    "ServerMessageAssistantSpeech_Source": "enums.server_message_assistant_speech__source",
    "ServerMessageAssistantSpeech_Timing": "models.server_message_assistant_speech",
    "ServerMessageCallArtifactUpload": "models.server_message_call_artifact_upload",
    "ServerMessageCallArtifactUpload_PhoneNumber": "models.server_message_call_artifact_upload",
    "ServerMessageCallDeleteFailed": "models.server_message_call_delete_failed",
    "ServerMessageCallDeleteFailed_PhoneNumber": "models.server_message_call_delete_failed",
    "ServerMessageCallDeleted": "models.server_message_call_deleted",
    "ServerMessageCallDeleted_PhoneNumber": "models.server_message_call_deleted",
    "ServerMessageCallEndpointingRequest": "models.server_message_call_endpointing_request",
    "ServerMessageCallEndpointingRequest_Messages_Item": "models.server_message_call_endpointing_request",
    "ServerMessageCallEndpointingRequest_PhoneNumber": "models.server_message_call_endpointing_request",
    "ServerMessageCampaignPredial": "models.server_message_campaign_predial",
    "ServerMessageCampaignPredial_PhoneNumber": "models.server_message_campaign_predial",
    "ServerMessageChatCreated": "models.server_message_chat_created",
    "ServerMessageChatCreated_PhoneNumber": "models.server_message_chat_created",
    "ServerMessageChatDeleted": "models.server_message_chat_deleted",
    "ServerMessageChatDeleted_PhoneNumber": "models.server_message_chat_deleted",
    "ServerMessageConversationUpdate": "models.server_message_conversation_update",
    "ServerMessageConversationUpdate_Messages_Item": "models.server_message_conversation_update",
    "ServerMessageConversationUpdate_PhoneNumber": "models.server_message_conversation_update",
    "ServerMessageEndOfCallReport": "models.server_message_end_of_call_report",
    "ServerMessageEndOfCallReport_Costs_Item": "models.server_message_end_of_call_report",
    "ServerMessageEndOfCallReport_Destination": "models.server_message_end_of_call_report",
    "ServerMessageEndOfCallReport_EndedReason": "enums.server_message_end_of_call_report__ended_reason",
    "ServerMessageEndOfCallReport_Messages_Item": "models.server_message_end_of_call_report",
    "ServerMessageEndOfCallReport_PhoneNumber": "models.server_message_end_of_call_report",
    "ServerMessageHandoffDestinationRequest": "models.server_message_handoff_destination_request",
    "ServerMessageHandoffDestinationRequest_PhoneNumber": "models.server_message_handoff_destination_request",
    "ServerMessageHang": "models.server_message_hang",
    "ServerMessageHang_PhoneNumber": "models.server_message_hang",
    "ServerMessageKnowledgeBaseRequest": "models.server_message_knowledge_base_request",
    "ServerMessageKnowledgeBaseRequest_Messages_Item": "models.server_message_knowledge_base_request",
    "ServerMessageKnowledgeBaseRequest_PhoneNumber": "models.server_message_knowledge_base_request",
    "ServerMessageLanguageChangeDetected": "models.server_message_language_change_detected",
    "ServerMessageLanguageChangeDetected_PhoneNumber": "models.server_message_language_change_detected",
    "ServerMessageModelOutput": "models.server_message_model_output",
    "ServerMessageModelOutput_PhoneNumber": "models.server_message_model_output",
    "ServerMessagePhoneCallControl": "models.server_message_phone_call_control",
    "ServerMessagePhoneCallControl_Destination": "models.server_message_phone_call_control",
    "ServerMessagePhoneCallControl_PhoneNumber": "models.server_message_phone_call_control",
    "ServerMessagePhoneCallControl_Request": "enums.server_message_phone_call_control__request",
    "ServerMessageResponse": "models.server_message_response",
    "ServerMessageResponseAssistantRequest": "models.server_message_response_assistant_request",
    "ServerMessageResponseAssistantRequest_Destination": "models.server_message_response_assistant_request",
    "ServerMessageResponseCallEndpointingRequest": "models.server_message_response_call_endpointing_request",
    "ServerMessageResponseCampaignPredial": "models.server_message_response_campaign_predial",
    "ServerMessageResponseHandoffDestinationRequest": "models.server_message_response_handoff_destination_request",
    "ServerMessageResponseKnowledgeBaseRequest": "models.server_message_response_knowledge_base_request",
    "ServerMessageResponseToolCalls": "models.server_message_response_tool_calls",
    "ServerMessageResponseTransferDestinationRequest": "models.server_message_response_transfer_destination_request",
    "ServerMessageResponseTransferDestinationRequest_Destination": "models.server_message_response_transfer_destination_request",
    "ServerMessageResponseTransferDestinationRequest_Message": "models.server_message_response_transfer_destination_request",
    "ServerMessageResponseVoiceRequest": "models.server_message_response_voice_request",
    "ServerMessageResponse_MessageResponse": "models.server_message_response",
    "ServerMessageSessionCreated": "models.server_message_session_created",
    "ServerMessageSessionCreated_PhoneNumber": "models.server_message_session_created",
    "ServerMessageSessionDeleted": "models.server_message_session_deleted",
    "ServerMessageSessionDeleted_PhoneNumber": "models.server_message_session_deleted",
    "ServerMessageSessionUpdated": "models.server_message_session_updated",
    "ServerMessageSessionUpdated_PhoneNumber": "models.server_message_session_updated",
    "ServerMessageSpeechUpdate": "models.server_message_speech_update",
    "ServerMessageSpeechUpdate_PhoneNumber": "models.server_message_speech_update",
    "ServerMessageSpeechUpdate_Role": "enums.server_message_speech_update__role",
    "ServerMessageSpeechUpdate_Status": "enums.server_message_speech_update__status",
    "ServerMessageStatusUpdate": "models.server_message_status_update",
    "ServerMessageStatusUpdate_Destination": "models.server_message_status_update",
    "ServerMessageStatusUpdate_EndedReason": "enums.server_message_status_update__ended_reason",
    "ServerMessageStatusUpdate_Messages_Item": "models.server_message_status_update",
    "ServerMessageStatusUpdate_PhoneNumber": "models.server_message_status_update",
    "ServerMessageStatusUpdate_Status": "enums.server_message_status_update__status",
    "ServerMessageToolCalls": "models.server_message_tool_calls",
    "ServerMessageToolCalls_PhoneNumber": "models.server_message_tool_calls",
    "ServerMessageToolCalls_ToolWithToolCallList_Item": "models.server_message_tool_calls",
    "ServerMessageTranscript": "models.server_message_transcript",
    "ServerMessageTranscript_PhoneNumber": "models.server_message_transcript",
    "ServerMessageTranscript_Role": "enums.server_message_transcript__role",
    "ServerMessageTranscript_TranscriptType": "enums.server_message_transcript__transcript_type",
    "ServerMessageTranscript_Type": "enums.server_message_transcript__type",
    "ServerMessageTransferDestinationRequest": "models.server_message_transfer_destination_request",
    "ServerMessageTransferDestinationRequest_PhoneNumber": "models.server_message_transfer_destination_request",
    "ServerMessageTransferUpdate": "models.server_message_transfer_update",
    "ServerMessageTransferUpdate_Destination": "models.server_message_transfer_update",
    "ServerMessageTransferUpdate_PhoneNumber": "models.server_message_transfer_update",
    "ServerMessageUserInterrupted": "models.server_message_user_interrupted",
    "ServerMessageUserInterrupted_PhoneNumber": "models.server_message_user_interrupted",
    "ServerMessageVoiceInput": "models.server_message_voice_input",
    "ServerMessageVoiceInput_PhoneNumber": "models.server_message_voice_input",
    "ServerMessageVoiceRequest": "models.server_message_voice_request",
    "ServerMessageVoiceRequest_PhoneNumber": "models.server_message_voice_request",
    "ServerMessage_Message": "models.server_message",
    "SesameVoice": "models.sesame_voice",
    "Session": "models.session",
    "SessionCost": "models.session_cost",
    "SessionCreatedHook": "models.session_created_hook",
    "Session_Costs_Item": "models.session",
    "Session_Messages_Item": "models.session",
    "Session_Status": "enums.session__status",
    "SipAuthentication": "models.sip_authentication",
    "SipTrunkGateway": "models.sip_trunk_gateway",
    "SipTrunkGateway_OutboundProtocol": "enums.sip_trunk_gateway__outbound_protocol",
    "SipTrunkOutboundAuthenticationPlan": "models.sip_trunk_outbound_authentication_plan",
    "SipTrunkOutboundSipRegisterPlan": "models.sip_trunk_outbound_sip_register_plan",
    "SkippedStructuredOutput": "models.skipped_structured_output",
    "SkippedStructuredOutput_UnmetCondition": "models.skipped_structured_output",
    "SmallestAIVoice": "models.smallest_ai_voice",
    "SmallestAIVoice_VoiceId": "enums.smallest_ai_voice__voice_id",
    "SmartDenoisingPlan": "models.smart_denoising_plan",
    "SonioxContextGeneralItem": "models.soniox_context_general_item",
    "SonioxTranscriber": "models.soniox_transcriber",
    "SonioxTranscriber_Language": "enums.soniox_transcriber__language",
    "SonioxTranscriber_Languages_Item": "enums.soniox_transcriber__languages__item",
    "SonioxTranscriber_Model": "enums.soniox_transcriber__model",
    "SpeechmaticsCustomVocabularyItem": "models.speechmatics_custom_vocabulary_item",
    "SpeechmaticsTranscriber": "models.speechmatics_transcriber",
    "SpeechmaticsTranscriber_Language": "enums.speechmatics_transcriber__language",
    "SpeechmaticsTranscriber_NumeralStyle": "enums.speechmatics_transcriber__numeral_style",
    "SpeechmaticsTranscriber_OperatingPoint": "enums.speechmatics_transcriber__operating_point",
    "SpeechmaticsTranscriber_Region": "enums.speechmatics_transcriber__region",
    "SpkiPemPublicKeyConfig": "models.spki_pem_public_key_config",
    "SquadMemberDTO": "models.squad_member_dto",
    "SquadMemberDTO_AssistantDestinations_Item": "models.squad_member_dto",
    "StartSpeakingPlan": "models.start_speaking_plan",
    "StartSpeakingPlan_CustomEndpointingRules_Item": "models.start_speaking_plan",
    "StartSpeakingPlan_SmartEndpointingPlan": "models.start_speaking_plan",
    "StopSpeakingPlan": "models.stop_speaking_plan",
    "StructuredDataMultiPlan": "models.structured_data_multi_plan",
    "StructuredDataPlan": "models.structured_data_plan",
    "StructuredOutputCostBreakdown": "models.structured_output_cost_breakdown",
    "SuccessEvaluationPlan": "models.success_evaluation_plan",
    "SuccessEvaluationPlan_Rubric": "enums.success_evaluation_plan__rubric",
    "SummaryPlan": "models.summary_plan",
    "SupabaseBucketPlan": "models.supabase_bucket_plan",
    "SupabaseBucketPlan_Region": "enums.supabase_bucket_plan__region",
    "SystemMessage": "models.system_message",
    "TalkscriberTranscriber": "models.talkscriber_transcriber",
    "TalkscriberTranscriber_Language": "enums.talkscriber_transcriber__language",
    "TavusConversationProperties": "models.tavus_conversation_properties",
    "TavusVoice": "models.tavus_voice",
    "TelnyxTransport": "models.telnyx_transport",
    "TextContent": "models.text_content",
    "TextContent_Language": "enums.text_content__language",
    "TextEditorToolWithToolCall": "models.text_editor_tool_with_tool_call",
    "TextEditorToolWithToolCall_Messages_Item": "models.text_editor_tool_with_tool_call",
    "TogetherAIModel": "models.together_ai_model",
    "TogetherAIModel_Tools_Item": "models.together_ai_model",
    "ToolCall": "models.tool_call",
    "ToolCallFunction": "models.tool_call_function",
    "ToolCallHookAction": "models.tool_call_hook_action",
    "ToolCallHookAction_Tool": "models.tool_call_hook_action",
    "ToolCallMessage": "models.tool_call_message",
    "ToolCallResult": "models.tool_call_result",
    "ToolCallResultMessage": "models.tool_call_result_message",
    "ToolCallResultMessageWarning": "models.tool_call_result_message_warning",
    "ToolCallResult_Message": "models.tool_call_result",
    "ToolMessage": "models.tool_message",
    "ToolMessageComplete": "models.tool_message_complete",
    "ToolMessageComplete_Role": "enums.tool_message_complete__role",
    "ToolMessageDelayed": "models.tool_message_delayed",
    "ToolMessageFailed": "models.tool_message_failed",
    "ToolMessageFailed_Role": "enums.tool_message_failed__role",
    "ToolMessageStart": "models.tool_message_start",
    "ToolNode": "models.tool_node",
    "ToolNode_Tool": "models.tool_node",
    "ToolParameter": "models.tool_parameter",
    "ToolRef": "models.tool_ref",
    "ToolRejectionPlan": "models.tool_rejection_plan",
    "ToolRejectionPlan_Conditions_Item": "models.tool_rejection_plan",
    "TranscriberCost": "models.transcriber_cost",
    "TranscriptPlan": "models.transcript_plan",
    "TranscriptionEndpointingPlan": "models.transcription_endpointing_plan",
    "TransferArtifact": "models.transfer_artifact",
    "TransferArtifact_Destination": "models.transfer_artifact",
    "TransferArtifact_Messages_Item": "models.transfer_artifact",
    "TransferArtifact_Mode": "enums.transfer_artifact__mode",
    "TransferArtifact_Status": "enums.transfer_artifact__status",
    "TransferDestinationAssistant": "models.transfer_destination_assistant",
    "TransferDestinationAssistant_TransferMode": "enums.transfer_destination_assistant__transfer_mode",
    "TransferDestinationNumber": "models.transfer_destination_number",
    "TransferDestinationSip": "models.transfer_destination_sip",
    "TransferFallbackPlan": "models.transfer_fallback_plan",
    "TransferPhoneNumberHookAction": "models.transfer_phone_number_hook_action",
    "TransferPhoneNumberHookAction_Destination": "models.transfer_phone_number_hook_action",
    "TransferPlan": "models.transfer_plan",
    "TransferPlan_ContextEngineeringPlan": "models.transfer_plan",
    "TransferPlan_Mode": "enums.transfer_plan__mode",
    "TransferPlan_SipVerb": "enums.transfer_plan__sip_verb",
    "TransportConfigurationTwilio": "models.transport_configuration_twilio",
    "TransportConfigurationTwilio_RecordingChannels": "enums.transport_configuration_twilio__recording_channels",
    "TransportCost": "models.transport_cost",
    "TransportCost_Provider": "enums.transport_cost__provider",
    "TurnLatency": "models.turn_latency",
    "TwilioTransport": "models.twilio_transport",
    "TwilioVoicemailDetectionPlan": "models.twilio_voicemail_detection_plan",
    "TwilioVoicemailDetectionPlan_VoicemailDetectionTypes_Item": "enums.twilio_voicemail_detection_plan__voicemail_detection_types__item",
    "UserMessage": "models.user_message",
    "Uuid": "_runtime.format_uuid",
    "VapiCost": "models.vapi_cost",
    "VapiCost_SubType": "enums.vapi_cost__sub_type",
    "VapiModel": "models.vapi_model",
    "VapiModel_Tools_Item": "models.vapi_model",
    "VapiModel_Version": "enums.vapi_model__version",
    "VapiPronunciationDictionaryLocator": "models.vapi_pronunciation_dictionary_locator",
    "VapiPronunciationDictionaryLocator_Provider": "enums.vapi_pronunciation_dictionary_locator__provider",
    "VapiSipTransport": "models.vapi_sip_transport",
    "VapiSmartEndpointingPlan": "models.vapi_smart_endpointing_plan",
    "VapiSmartEndpointingPlan_Provider": "enums.vapi_smart_endpointing_plan__provider",
    "VapiTranscriber": "models.vapi_transcriber",
    "VapiTranscriber_Language": "enums.vapi_transcriber__language",
    "VapiTranscriber_Languages_Item": "enums.vapi_transcriber__languages__item",
    "VapiTranscriber_TurnTaking": "enums.vapi_transcriber__turn_taking",
    "VapiTranscriber_Version": "enums.vapi_transcriber__version",
    "VapiVoice": "models.vapi_voice",
    "VapiVoice_Language": "enums.vapi_voice__language",
    "VapiVoice_Version": "enums.vapi_voice__version",
    "VapiVoicemailDetectionPlan": "models.vapi_voicemail_detection_plan",
    "VapiVoicemailDetectionPlan_Type": "enums.vapi_voicemail_detection_plan__type",
    "VapiWebCallTransport": "models.vapi_web_call_transport",
    "VapiWebsocketTransport": "models.vapi_websocket_transport",
    "VariableExtractionAlias": "models.variable_extraction_alias",
    "VariableExtractionPlan": "models.variable_extraction_plan",
    "VoiceCost": "models.voice_cost",
    "VoicemailDetectionBackoffPlan": "models.voicemail_detection_backoff_plan",
    "VoicemailDetectionCost": "models.voicemail_detection_cost",
    "VoicemailDetectionCost_Provider": "enums.voicemail_detection_cost__provider",
    "VonageTransport": "models.vonage_transport",
    "WellSaidVoice": "models.well_said_voice",
    "WellSaidVoice_Model": "enums.well_said_voice__model",
    "WorkflowAnthropicBedrockModel": "models.workflow_anthropic_bedrock_model",
    "WorkflowAnthropicBedrockModel_Model": "enums.workflow_anthropic_bedrock_model__model",
    "WorkflowAnthropicModel": "models.workflow_anthropic_model",
    "WorkflowAnthropicModel_Model": "enums.workflow_anthropic_model__model",
    "WorkflowCustomModel": "models.workflow_custom_model",
    "WorkflowCustomModel_MetadataSendMode": "enums.workflow_custom_model__metadata_send_mode",
    "WorkflowGoogleModel": "models.workflow_google_model",
    "WorkflowGoogleModel_Model": "enums.workflow_google_model__model",
    "WorkflowOpenAIModel": "models.workflow_open_ai_model",
    "WorkflowOpenAIModel_Model": "enums.workflow_open_ai_model__model",
    "WorkflowOverrides": "models.workflow_overrides",
    "WorkflowUserEditable": "models.workflow_user_editable",
    "WorkflowUserEditable_BackgroundSound": "enums.workflow_user_editable__background_sound",
    "WorkflowUserEditable_Credentials_Item": "models.workflow_user_editable",
    "WorkflowUserEditable_Hooks_Item": "models.workflow_user_editable",
    "WorkflowUserEditable_Model": "models.workflow_user_editable",
    "WorkflowUserEditable_Nodes_Item": "models.workflow_user_editable",
    "WorkflowUserEditable_Transcriber": "models.workflow_user_editable",
    "WorkflowUserEditable_Voice": "models.workflow_user_editable",
    "WorkflowUserEditable_VoicemailDetection": "models.workflow_user_editable",
    "XaiModel": "models.xai_model",
    "XaiModel_Model": "enums.xai_model__model",
    "XaiModel_Tools_Item": "models.xai_model",
    "XaiTranscriber": "models.xai_transcriber",
    "XaiTranscriber_Language": "enums.xai_transcriber__language",
    "XaiVoice": "models.xai_voice",
    "XaiVoice_Language": "enums.xai_voice__language",
    "XaiVoice_VoiceId": "enums.xai_voice__voice_id",
}

if not TYPE_CHECKING:
    __all__ = [
        "DateTime",
        "DecodeError",
        "Deviation",
        "EncodeError",
        "OpenEnum",
        "Record",
        "load_all",
        *_MODULES,
    ]


def load_all() -> None:
    """Import every module, and make `typing.get_type_hints` work on every class."""
    rt.load_all(__name__, _MODULES)


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        return rt.load_name(__name__, _MODULES, name)

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})
