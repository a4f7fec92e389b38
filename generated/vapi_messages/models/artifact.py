"""`Artifact`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
            v = _STRUCTURED_OUTPUTS_LAST_UPDATED_AT.decode(v)
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
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if (v := record.messages_open_ai_formatted) is not None:
            out["messagesOpenAIFormatted"] = rt.ENCODERS[type(v)](v)
        if (v := record.skipped_structured_outputs) is not None:
            out["skippedStructuredOutputs"] = rt.ENCODERS[type(v)](v)
        if (v := record.transfers) is not None:
            out["transfers"] = rt.ENCODERS[type(v)](v)
        if (v := record.recording_url) is not None:
            out["recordingUrl"] = v
        if (v := record.stereo_recording_url) is not None:
            out["stereoRecordingUrl"] = v
        if (v := record.video_recording_url) is not None:
            out["videoRecordingUrl"] = v
        if (v := record.video_recording_start_delay_seconds) is not None:
            out["videoRecordingStartDelaySeconds"] = v
        if (v := record.recording) is not None:
            out["recording"] = rt.ENCODERS[type(v)](v)
        if (v := record.transcript) is not None:
            out["transcript"] = v
        if (v := record.pcap_url) is not None:
            out["pcapUrl"] = v
        if (v := record.log_url) is not None:
            out["logUrl"] = v
        if (v := record.nodes) is not None:
            out["nodes"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_activations) is not None:
            out["assistantActivations"] = rt.ENCODERS[type(v)](v)
        if (v := record.variable_values) is not None:
            out["variableValues"] = v
        if (v := record.performance_metrics) is not None:
            out["performanceMetrics"] = rt.ENCODERS[type(v)](v)
        if (v := record.structured_outputs) is not None:
            out["structuredOutputs"] = v
        if (v := record.scorecards) is not None:
            out["scorecards"] = v
        if (v := record.structured_outputs_last_updated_at) is not None:
            out["structuredOutputsLastUpdatedAt"] = rt.ENCODERS[type(v)](v)
        if (v := record.presigned_mono_url) is not None:
            out["presignedMonoUrl"] = v
        if (v := record.presigned_stereo_url) is not None:
            out["presignedStereoUrl"] = v
        if (v := record.presigned_video_url) is not None:
            out["presignedVideoUrl"] = v
        if (v := record.presigned_assistant_url) is not None:
            out["presignedAssistantUrl"] = v
        if (v := record.presigned_customer_url) is not None:
            out["presignedCustomerUrl"] = v
        if (v := record.presigned_pcap_url) is not None:
            out["presignedPcapUrl"] = v
        if (v := record.presigned_log_url) is not None:
            out["presignedLogUrl"] = v
        if (v := record.presigned_urls_expires_at) is not None:
            out["presignedUrlsExpiresAt"] = v
        if (v := record.variables) is not None:
            out["variables"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": _MESSAGES,
                "messagesOpenAIFormatted": _MESSAGES_OPEN_AI_FORMATTED,
                "skippedStructuredOutputs": _SKIPPED_STRUCTURED_OUTPUTS,
                "transfers": _TRANSFERS,
                "recordingUrl": rt.TEXT,
                "stereoRecordingUrl": rt.TEXT,
                "videoRecordingUrl": rt.TEXT,
                "videoRecordingStartDelaySeconds": rt.NUMBER,
                "recording": _RECORDING,
                "transcript": rt.TEXT,
                "pcapUrl": rt.TEXT,
                "logUrl": rt.TEXT,
                "nodes": _NODES,
                "assistantActivations": _ASSISTANT_ACTIVATIONS,
                "variableValues": rt.OBJECT,
                "performanceMetrics": _PERFORMANCE_METRICS,
                "structuredOutputs": rt.OBJECT,
                "scorecards": rt.OBJECT,
                "structuredOutputsLastUpdatedAt": _STRUCTURED_OUTPUTS_LAST_UPDATED_AT,
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
_MESSAGES = rt.Array(_MESSAGES__ITEM)
_MESSAGES_OPEN_AI_FORMATTED = rt.Array(rt.Ref("OpenAIMessage"))
_SKIPPED_STRUCTURED_OUTPUTS = rt.Map(rt.Ref("SkippedStructuredOutput"))
_TRANSFERS = rt.Array(rt.Ref("TransferArtifact"))
_RECORDING = rt.Ref("Recording")
_NODES = rt.Array(rt.Ref("NodeArtifact"))
_ASSISTANT_ACTIVATIONS = rt.Array(rt.Ref("AssistantActivation"))
_PERFORMANCE_METRICS = rt.Ref("PerformanceMetrics")
_STRUCTURED_OUTPUTS_LAST_UPDATED_AT = rt.DATE_TIME

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
