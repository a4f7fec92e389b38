"""`Artifact`: its class, and how it is read, written and judged."""

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
class Artifact(rt.Record):
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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("messages")) is not None:
            v = _MESSAGES.decode(v)
            unread -= 1
        self.messages = v
        if (v := get("messagesOpenAIFormatted")) is not None:
            v = _MESSAGES_OPEN_AI_FORMATTED.decode(v)
            unread -= 1
        self.messages_open_ai_formatted = v
        if (v := get("skippedStructuredOutputs")) is not None:
            v = _SKIPPED_STRUCTURED_OUTPUTS.decode(v)
            unread -= 1
        self.skipped_structured_outputs = v
        if (v := get("transfers")) is not None:
            v = _TRANSFERS.decode(v)
            unread -= 1
        self.transfers = v
        if (v := get("recordingUrl")) is not None:
            unread -= 1
        self.recording_url = v
        if (v := get("stereoRecordingUrl")) is not None:
            unread -= 1
        self.stereo_recording_url = v
        if (v := get("videoRecordingUrl")) is not None:
            unread -= 1
        self.video_recording_url = v
        if (v := get("videoRecordingStartDelaySeconds")) is not None:
            unread -= 1
        self.video_recording_start_delay_seconds = v
        if (v := get("recording")) is not None:
            v = _RECORDING.decode(v)
            unread -= 1
        self.recording = v
        if (v := get("transcript")) is not None:
            unread -= 1
        self.transcript = v
        if (v := get("pcapUrl")) is not None:
            unread -= 1
        self.pcap_url = v
        if (v := get("logUrl")) is not None:
            unread -= 1
        self.log_url = v
        if (v := get("nodes")) is not None:
            v = _NODES.decode(v)
            unread -= 1
        self.nodes = v
        if (v := get("assistantActivations")) is not None:
            v = _ASSISTANT_ACTIVATIONS.decode(v)
            unread -= 1
        self.assistant_activations = v
        if (v := get("variableValues")) is not None:
            unread -= 1
        self.variable_values = v
        if (v := get("performanceMetrics")) is not None:
            v = _PERFORMANCE_METRICS.decode(v)
            unread -= 1
        self.performance_metrics = v
        if (v := get("structuredOutputs")) is not None:
            unread -= 1
        self.structured_outputs = v
        if (v := get("scorecards")) is not None:
            unread -= 1
        self.scorecards = v
        if (v := get("structuredOutputsLastUpdatedAt")) is not None:
            v = _STRUCTURED_OUTPUTS_LAST_UPDATED_AT.decode(v)
            unread -= 1
        self.structured_outputs_last_updated_at = v
        if (v := get("presignedMonoUrl")) is not None:
            unread -= 1
        self.presigned_mono_url = v
        if (v := get("presignedStereoUrl")) is not None:
            unread -= 1
        self.presigned_stereo_url = v
        if (v := get("presignedVideoUrl")) is not None:
            unread -= 1
        self.presigned_video_url = v
        if (v := get("presignedAssistantUrl")) is not None:
            unread -= 1
        self.presigned_assistant_url = v
        if (v := get("presignedCustomerUrl")) is not None:
            unread -= 1
        self.presigned_customer_url = v
        if (v := get("presignedPcapUrl")) is not None:
            unread -= 1
        self.presigned_pcap_url = v
        if (v := get("presignedLogUrl")) is not None:
            unread -= 1
        self.presigned_log_url = v
        if (v := get("presignedUrlsExpiresAt")) is not None:
            unread -= 1
        self.presigned_urls_expires_at = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.messages) is not None:
            out["messages"] = rt.ENCODERS[type(v)](v)
        if (v := record.messages_open_ai_formatted) is not None:
            out["messagesOpenAIFormatted"] = rt.ENCODERS[type(v)](v)
        if (v := record.skipped_structured_outputs) is not None:
            out["skippedStructuredOutputs"] = rt.ENCODERS[type(v)](v)
        if (v := record.transfers) is not None:
            out["transfers"] = rt.ENCODERS[type(v)](v)
        if record.recording_url is not None:
            out["recordingUrl"] = record.recording_url
        if record.stereo_recording_url is not None:
            out["stereoRecordingUrl"] = record.stereo_recording_url
        if record.video_recording_url is not None:
            out["videoRecordingUrl"] = record.video_recording_url
        if record.video_recording_start_delay_seconds is not None:
            out["videoRecordingStartDelaySeconds"] = record.video_recording_start_delay_seconds
        if (v := record.recording) is not None:
            out["recording"] = rt.ENCODERS[type(v)](v)
        if record.transcript is not None:
            out["transcript"] = record.transcript
        if record.pcap_url is not None:
            out["pcapUrl"] = record.pcap_url
        if record.log_url is not None:
            out["logUrl"] = record.log_url
        if (v := record.nodes) is not None:
            out["nodes"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_activations) is not None:
            out["assistantActivations"] = rt.ENCODERS[type(v)](v)
        if record.variable_values is not None:
            out["variableValues"] = record.variable_values
        if (v := record.performance_metrics) is not None:
            out["performanceMetrics"] = rt.ENCODERS[type(v)](v)
        if record.structured_outputs is not None:
            out["structuredOutputs"] = record.structured_outputs
        if record.scorecards is not None:
            out["scorecards"] = record.scorecards
        if (v := record.structured_outputs_last_updated_at) is not None:
            out["structuredOutputsLastUpdatedAt"] = rt.ENCODERS[type(v)](v)
        if record.presigned_mono_url is not None:
            out["presignedMonoUrl"] = record.presigned_mono_url
        if record.presigned_stereo_url is not None:
            out["presignedStereoUrl"] = record.presigned_stereo_url
        if record.presigned_video_url is not None:
            out["presignedVideoUrl"] = record.presigned_video_url
        if record.presigned_assistant_url is not None:
            out["presignedAssistantUrl"] = record.presigned_assistant_url
        if record.presigned_customer_url is not None:
            out["presignedCustomerUrl"] = record.presigned_customer_url
        if record.presigned_pcap_url is not None:
            out["presignedPcapUrl"] = record.presigned_pcap_url
        if record.presigned_log_url is not None:
            out["presignedLogUrl"] = record.presigned_log_url
        if record.presigned_urls_expires_at is not None:
            out["presignedUrlsExpiresAt"] = record.presigned_urls_expires_at
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            },
            extra=rt.ANY,
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
KNOWN_KEYS = frozenset(
    {
        "messages",
        "messagesOpenAIFormatted",
        "skippedStructuredOutputs",
        "transfers",
        "recordingUrl",
        "stereoRecordingUrl",
        "videoRecordingUrl",
        "videoRecordingStartDelaySeconds",
        "recording",
        "transcript",
        "pcapUrl",
        "logUrl",
        "nodes",
        "assistantActivations",
        "variableValues",
        "performanceMetrics",
        "structuredOutputs",
        "scorecards",
        "structuredOutputsLastUpdatedAt",
        "presignedMonoUrl",
        "presignedStereoUrl",
        "presignedVideoUrl",
        "presignedAssistantUrl",
        "presignedCustomerUrl",
        "presignedPcapUrl",
        "presignedLogUrl",
        "presignedUrlsExpiresAt",
    }
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
