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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "messages" in data and (v := data["messages"]) is not None:
            self.messages = _MESSAGES.decode(v)
            unread -= 1
        else:
            self.messages = None
        if "messagesOpenAIFormatted" in data and (v := data["messagesOpenAIFormatted"]) is not None:
            self.messages_open_ai_formatted = _MESSAGES_OPEN_AI_FORMATTED.decode(v)
            unread -= 1
        else:
            self.messages_open_ai_formatted = None
        if (
            "skippedStructuredOutputs" in data
            and (v := data["skippedStructuredOutputs"]) is not None
        ):
            self.skipped_structured_outputs = _SKIPPED_STRUCTURED_OUTPUTS.decode(v)
            unread -= 1
        else:
            self.skipped_structured_outputs = None
        if "transfers" in data and (v := data["transfers"]) is not None:
            self.transfers = _TRANSFERS.decode(v)
            unread -= 1
        else:
            self.transfers = None
        if "recordingUrl" in data and (v := data["recordingUrl"]) is not None:
            self.recording_url = v
            unread -= 1
        else:
            self.recording_url = None
        if "stereoRecordingUrl" in data and (v := data["stereoRecordingUrl"]) is not None:
            self.stereo_recording_url = v
            unread -= 1
        else:
            self.stereo_recording_url = None
        if "videoRecordingUrl" in data and (v := data["videoRecordingUrl"]) is not None:
            self.video_recording_url = v
            unread -= 1
        else:
            self.video_recording_url = None
        if (
            "videoRecordingStartDelaySeconds" in data
            and (v := data["videoRecordingStartDelaySeconds"]) is not None
        ):
            self.video_recording_start_delay_seconds = v
            unread -= 1
        else:
            self.video_recording_start_delay_seconds = None
        if "recording" in data and (v := data["recording"]) is not None:
            self.recording = _RECORDING.decode(v)
            unread -= 1
        else:
            self.recording = None
        if "transcript" in data and (v := data["transcript"]) is not None:
            self.transcript = v
            unread -= 1
        else:
            self.transcript = None
        if "pcapUrl" in data and (v := data["pcapUrl"]) is not None:
            self.pcap_url = v
            unread -= 1
        else:
            self.pcap_url = None
        if "logUrl" in data and (v := data["logUrl"]) is not None:
            self.log_url = v
            unread -= 1
        else:
            self.log_url = None
        if "nodes" in data and (v := data["nodes"]) is not None:
            self.nodes = _NODES.decode(v)
            unread -= 1
        else:
            self.nodes = None
        if "assistantActivations" in data and (v := data["assistantActivations"]) is not None:
            self.assistant_activations = _ASSISTANT_ACTIVATIONS.decode(v)
            unread -= 1
        else:
            self.assistant_activations = None
        if "variableValues" in data and (v := data["variableValues"]) is not None:
            self.variable_values = v
            unread -= 1
        else:
            self.variable_values = None
        if "performanceMetrics" in data and (v := data["performanceMetrics"]) is not None:
            self.performance_metrics = _PERFORMANCE_METRICS.decode(v)
            unread -= 1
        else:
            self.performance_metrics = None
        if "structuredOutputs" in data and (v := data["structuredOutputs"]) is not None:
            self.structured_outputs = v
            unread -= 1
        else:
            self.structured_outputs = None
        if "scorecards" in data and (v := data["scorecards"]) is not None:
            self.scorecards = v
            unread -= 1
        else:
            self.scorecards = None
        if (
            "structuredOutputsLastUpdatedAt" in data
            and (v := data["structuredOutputsLastUpdatedAt"]) is not None
        ):
            self.structured_outputs_last_updated_at = _STRUCTURED_OUTPUTS_LAST_UPDATED_AT.decode(v)
            unread -= 1
        else:
            self.structured_outputs_last_updated_at = None
        if "presignedMonoUrl" in data and (v := data["presignedMonoUrl"]) is not None:
            self.presigned_mono_url = v
            unread -= 1
        else:
            self.presigned_mono_url = None
        if "presignedStereoUrl" in data and (v := data["presignedStereoUrl"]) is not None:
            self.presigned_stereo_url = v
            unread -= 1
        else:
            self.presigned_stereo_url = None
        if "presignedVideoUrl" in data and (v := data["presignedVideoUrl"]) is not None:
            self.presigned_video_url = v
            unread -= 1
        else:
            self.presigned_video_url = None
        if "presignedAssistantUrl" in data and (v := data["presignedAssistantUrl"]) is not None:
            self.presigned_assistant_url = v
            unread -= 1
        else:
            self.presigned_assistant_url = None
        if "presignedCustomerUrl" in data and (v := data["presignedCustomerUrl"]) is not None:
            self.presigned_customer_url = v
            unread -= 1
        else:
            self.presigned_customer_url = None
        if "presignedPcapUrl" in data and (v := data["presignedPcapUrl"]) is not None:
            self.presigned_pcap_url = v
            unread -= 1
        else:
            self.presigned_pcap_url = None
        if "presignedLogUrl" in data and (v := data["presignedLogUrl"]) is not None:
            self.presigned_log_url = v
            unread -= 1
        else:
            self.presigned_log_url = None
        if "presignedUrlsExpiresAt" in data and (v := data["presignedUrlsExpiresAt"]) is not None:
            self.presigned_urls_expires_at = v
            unread -= 1
        else:
            self.presigned_urls_expires_at = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
