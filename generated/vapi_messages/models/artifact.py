"""`Artifact`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .assistant_activation import AssistantActivation
    from .bot_message import BotMessage
    from .node_artifact import NodeArtifact
    from .open_ai_message import OpenAIMessage
    from .performance_metrics import PerformanceMetrics
    from .recording import Recording
    from .skipped_structured_output import SkippedStructuredOutput
    from .system_message import SystemMessage
    from .tool_call_message import ToolCallMessage
    from .tool_call_result_message import ToolCallResultMessage
    from .transfer_artifact import TransferArtifact
    from .user_message import UserMessage


@rt.dataclass(slots=True, kw_only=True)
class Artifact(rt.BranchRecord):
    """What a call leaves behind: transcript, messages, recordings and extracted data."""

    messages: list[Artifact_Messages_Item] | None = None
    """The conversation in Vapi's own format, with times."""
    messages_open_ai_formatted: list[OpenAIMessage] | None = None
    """The conversation in OpenAI's chat format."""
    skipped_structured_outputs: dict[str, SkippedStructuredOutput] | None = None
    """Outputs that were not extracted since a condition failed, by their id."""
    transfers: list[TransferArtifact] | None = None
    """Every attempt to transfer the call, and how it went."""
    recording_url: str | None = None
    """Address of the recording. Superseded by `recording`.

    Deprecated.
    """
    stereo_recording_url: str | None = None
    """Address of the recording with one speaker per channel. Superseded by `recording`.

    Deprecated.
    """
    video_recording_url: str | None = None
    """Address of the video. Superseded by `recording`.

    Deprecated.
    """
    video_recording_start_delay_seconds: int | float | None = None
    """How long after the call the video began. Superseded by `recording`.

    Deprecated.
    """
    recording: Recording | None = None
    """Addresses of the recordings, if recording was switched on."""
    transcript: str | None = None
    """The conversation as plain text, one line per turn."""
    pcap_url: str | None = None
    """Address of the captured network packets. For numbers of Vapi or your own SIP trunk."""
    log_url: str | None = None
    """Address of the log of the call."""
    nodes: list[NodeArtifact] | None = None
    """The workflow nodes that the conversation went through, in order."""
    assistant_activations: list[AssistantActivation] | None = None
    """The assistants that took part, in order."""
    variable_values: dict[str, Any] | None = None
    """The values of the variables when the call ended."""
    performance_metrics: PerformanceMetrics | None = None
    """How long model, voice and transcriber took, per turn and on average."""
    structured_outputs: dict[str, Any] | None = None
    """The data extracted from the conversation, by the id of the output."""
    scorecards: dict[str, Any] | None = None
    """The scores given to the conversation, by the id of the scorecard."""
    structured_outputs_last_updated_at: rt.DateTime | None = None
    """When the extracted data last changed."""
    presigned_mono_url: str | None = None
    """Address of the mixed recording that works without a login, for a while."""
    presigned_stereo_url: str | None = None
    """Address of the stereo recording that works without a login, for a while."""
    presigned_video_url: str | None = None
    """Address of the video that works without a login, for a while."""
    presigned_assistant_url: str | None = None
    """Address of the assistant's side of the recording that works without a login, for a while."""
    presigned_customer_url: str | None = None
    """Address of the customer's side of the recording that works without a login, for a while."""
    presigned_pcap_url: str | None = None
    """Address of the network packets that works without a login, for a while."""
    presigned_log_url: str | None = None
    """Address of the log that works without a login, for a while."""
    presigned_urls_expires_at: str | None = None
    """When the addresses that need no login stop working."""
    variables: dict[str, Any] | None = None
    """What the variables of the call were at its end.

    Not in the document; seen in recorded webhooks.
    """

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("messages") is None:
            self.messages = None
        else:
            left += 1
        if get("messagesOpenAIFormatted") is None:
            self.messages_open_ai_formatted = None
        else:
            left += 1
        if get("skippedStructuredOutputs") is None:
            self.skipped_structured_outputs = None
        else:
            left += 1
        if get("transfers") is None:
            self.transfers = None
        else:
            left += 1
        self.recording_url = get("recordingUrl")
        self.stereo_recording_url = get("stereoRecordingUrl")
        self.video_recording_url = get("videoRecordingUrl")
        self.video_recording_start_delay_seconds = get("videoRecordingStartDelaySeconds")
        if get("recording") is None:
            self.recording = None
        else:
            left += 1
        self.transcript = get("transcript")
        self.pcap_url = get("pcapUrl")
        self.log_url = get("logUrl")
        if get("nodes") is None:
            self.nodes = None
        else:
            left += 1
        if get("assistantActivations") is None:
            self.assistant_activations = None
        else:
            left += 1
        self.variable_values = get("variableValues")
        if get("performanceMetrics") is None:
            self.performance_metrics = None
        else:
            left += 1
        self.structured_outputs = get("structuredOutputs")
        self.scorecards = get("scorecards")
        if (v := get("structuredOutputsLastUpdatedAt")) is not None:
            v = rt.DATE_TIME.decode(v)
        self.structured_outputs_last_updated_at = v
        self.presigned_mono_url = get("presignedMonoUrl")
        self.presigned_stereo_url = get("presignedStereoUrl")
        self.presigned_video_url = get("presignedVideoUrl")
        self.presigned_assistant_url = get("presignedAssistantUrl")
        self.presigned_customer_url = get("presignedCustomerUrl")
        self.presigned_pcap_url = get("presignedPcapUrl")
        self.presigned_log_url = get("presignedLogUrl")
        self.presigned_urls_expires_at = get("presignedUrlsExpiresAt")
        self.variables = get("variables")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": rt.Array(_MESSAGES__ITEM),
                "messagesOpenAIFormatted": rt.Array(rt.Ref("OpenAIMessage")),
                "skippedStructuredOutputs": rt.Map(rt.Ref("SkippedStructuredOutput")),
                "transfers": rt.Array(rt.Ref("TransferArtifact")),
                "recordingUrl": rt.TEXT,
                "stereoRecordingUrl": rt.TEXT,
                "videoRecordingUrl": rt.TEXT,
                "videoRecordingStartDelaySeconds": rt.NUMBER,
                "recording": rt.Ref("Recording"),
                "transcript": rt.TEXT,
                "pcapUrl": rt.TEXT,
                "logUrl": rt.TEXT,
                "nodes": rt.Array(rt.Ref("NodeArtifact")),
                "assistantActivations": rt.Array(rt.Ref("AssistantActivation")),
                "variableValues": rt.OBJECT,
                "performanceMetrics": rt.Ref("PerformanceMetrics"),
                "structuredOutputs": rt.OBJECT,
                "scorecards": rt.OBJECT,
                "structuredOutputsLastUpdatedAt": rt.DATE_TIME,
                "presignedMonoUrl": rt.TEXT,
                "presignedStereoUrl": rt.TEXT,
                "presignedVideoUrl": rt.TEXT,
                "presignedAssistantUrl": rt.TEXT,
                "presignedCustomerUrl": rt.TEXT,
                "presignedPcapUrl": rt.TEXT,
                "presignedLogUrl": rt.TEXT,
                "presignedUrlsExpiresAt": rt.TEXT,
                "variables": rt.Nullable(rt.OBJECT),
            },
        )


_MESSAGES__ITEM = rt.Tagged(
    "role",
    {
        "user": rt.Ref("UserMessage"),
        "system": rt.Ref("SystemMessage"),
        "bot": rt.Ref("BotMessage"),
        "tool_calls": rt.Ref("ToolCallMessage"),
        "tool_call_result": rt.Ref("ToolCallResultMessage"),
    },
)

if TYPE_CHECKING:
    Artifact_Messages_Item: TypeAlias = (
        UserMessage
        | SystemMessage
        | BotMessage
        | ToolCallMessage
        | ToolCallResultMessage
        | dict[str, Any]
    )

ALIASES = {
    "Artifact_Messages_Item": _MESSAGES__ITEM,
}
