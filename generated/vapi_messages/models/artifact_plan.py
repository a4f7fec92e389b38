"""`ArtifactPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.artifact_plan__recording_format import ArtifactPlan_RecordingFormat
    from .create_scorecard_dto import CreateScorecardDTO
    from .create_structured_output_dto import CreateStructuredOutputDTO
    from .transcript_plan import TranscriptPlan


@rt.dataclass(slots=True, kw_only=True)
class ArtifactPlan(rt.Record):
    """The object `ArtifactPlan`."""

    recording_enabled: bool | None = None
    recording_format: ArtifactPlan_RecordingFormat | None = None
    recording_use_custom_storage_enabled: bool | None = None
    video_recording_enabled: bool | None = None
    full_message_history_enabled: bool | None = None
    pcap_enabled: bool | None = None
    pcap_s3_path_prefix: str | None = None
    pcap_use_custom_storage_enabled: bool | None = None
    logging_enabled: bool | None = None
    logging_use_custom_storage_enabled: bool | None = None
    transcript_plan: TranscriptPlan | None = None
    recording_path: str | None = None
    structured_output_ids: list[str] | None = None
    structured_outputs: list[CreateStructuredOutputDTO] | None = None
    scorecard_ids: list[str] | None = None
    scorecards: list[CreateScorecardDTO] | None = None
    logging_path: str | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("recordingEnabled")) is not None:
            unread -= 1
        self.recording_enabled = v
        if (v := get("recordingFormat")) is not None:
            v = _RECORDING_FORMAT.decode(v)
            unread -= 1
        self.recording_format = v
        if (v := get("recordingUseCustomStorageEnabled")) is not None:
            unread -= 1
        self.recording_use_custom_storage_enabled = v
        if (v := get("videoRecordingEnabled")) is not None:
            unread -= 1
        self.video_recording_enabled = v
        if (v := get("fullMessageHistoryEnabled")) is not None:
            unread -= 1
        self.full_message_history_enabled = v
        if (v := get("pcapEnabled")) is not None:
            unread -= 1
        self.pcap_enabled = v
        if (v := get("pcapS3PathPrefix")) is not None:
            unread -= 1
        self.pcap_s3_path_prefix = v
        if (v := get("pcapUseCustomStorageEnabled")) is not None:
            unread -= 1
        self.pcap_use_custom_storage_enabled = v
        if (v := get("loggingEnabled")) is not None:
            unread -= 1
        self.logging_enabled = v
        if (v := get("loggingUseCustomStorageEnabled")) is not None:
            unread -= 1
        self.logging_use_custom_storage_enabled = v
        if (v := get("transcriptPlan")) is not None:
            v = _TRANSCRIPT_PLAN.decode(v)
            unread -= 1
        self.transcript_plan = v
        if (v := get("recordingPath")) is not None:
            unread -= 1
        self.recording_path = v
        if (v := get("structuredOutputIds")) is not None:
            unread -= 1
        self.structured_output_ids = v
        if (v := get("structuredOutputs")) is not None:
            v = _STRUCTURED_OUTPUTS.decode(v)
            unread -= 1
        self.structured_outputs = v
        if (v := get("scorecardIds")) is not None:
            unread -= 1
        self.scorecard_ids = v
        if (v := get("scorecards")) is not None:
            v = _SCORECARDS.decode(v)
            unread -= 1
        self.scorecards = v
        if (v := get("loggingPath")) is not None:
            unread -= 1
        self.logging_path = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.recording_enabled is not None:
            out["recordingEnabled"] = record.recording_enabled
        if (v := record.recording_format) is not None:
            out["recordingFormat"] = rt.ENCODERS[type(v)](v)
        if record.recording_use_custom_storage_enabled is not None:
            out["recordingUseCustomStorageEnabled"] = record.recording_use_custom_storage_enabled
        if record.video_recording_enabled is not None:
            out["videoRecordingEnabled"] = record.video_recording_enabled
        if record.full_message_history_enabled is not None:
            out["fullMessageHistoryEnabled"] = record.full_message_history_enabled
        if record.pcap_enabled is not None:
            out["pcapEnabled"] = record.pcap_enabled
        if record.pcap_s3_path_prefix is not None:
            out["pcapS3PathPrefix"] = record.pcap_s3_path_prefix
        if record.pcap_use_custom_storage_enabled is not None:
            out["pcapUseCustomStorageEnabled"] = record.pcap_use_custom_storage_enabled
        if record.logging_enabled is not None:
            out["loggingEnabled"] = record.logging_enabled
        if record.logging_use_custom_storage_enabled is not None:
            out["loggingUseCustomStorageEnabled"] = record.logging_use_custom_storage_enabled
        if (v := record.transcript_plan) is not None:
            out["transcriptPlan"] = rt.ENCODERS[type(v)](v)
        if record.recording_path is not None:
            out["recordingPath"] = record.recording_path
        if record.structured_output_ids is not None:
            out["structuredOutputIds"] = record.structured_output_ids
        if (v := record.structured_outputs) is not None:
            out["structuredOutputs"] = rt.ENCODERS[type(v)](v)
        if record.scorecard_ids is not None:
            out["scorecardIds"] = record.scorecard_ids
        if (v := record.scorecards) is not None:
            out["scorecards"] = rt.ENCODERS[type(v)](v)
        if record.logging_path is not None:
            out["loggingPath"] = record.logging_path
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "recordingEnabled": rt.BOOLEAN,
                "recordingFormat": _RECORDING_FORMAT,
                "recordingUseCustomStorageEnabled": rt.BOOLEAN,
                "videoRecordingEnabled": rt.BOOLEAN,
                "fullMessageHistoryEnabled": rt.BOOLEAN,
                "pcapEnabled": rt.BOOLEAN,
                "pcapS3PathPrefix": rt.TEXT,
                "pcapUseCustomStorageEnabled": rt.BOOLEAN,
                "loggingEnabled": rt.BOOLEAN,
                "loggingUseCustomStorageEnabled": rt.BOOLEAN,
                "transcriptPlan": _TRANSCRIPT_PLAN,
                "recordingPath": rt.TEXT,
                "structuredOutputIds": rt.Array(rt.TEXT),
                "structuredOutputs": _STRUCTURED_OUTPUTS,
                "scorecardIds": rt.Array(rt.TEXT),
                "scorecards": _SCORECARDS,
                "loggingPath": rt.TEXT,
            },
            extra=rt.ANY,
        )


_RECORDING_FORMAT = rt.Enum("ArtifactPlan_RecordingFormat")
_TRANSCRIPT_PLAN = rt.Ref("TranscriptPlan")
_STRUCTURED_OUTPUTS = rt.Array(rt.Ref("CreateStructuredOutputDTO"))
_SCORECARDS = rt.Array(rt.Ref("CreateScorecardDTO"))
KNOWN_KEYS = frozenset(
    {
        "recordingEnabled",
        "recordingFormat",
        "recordingUseCustomStorageEnabled",
        "videoRecordingEnabled",
        "fullMessageHistoryEnabled",
        "pcapEnabled",
        "pcapS3PathPrefix",
        "pcapUseCustomStorageEnabled",
        "loggingEnabled",
        "loggingUseCustomStorageEnabled",
        "transcriptPlan",
        "recordingPath",
        "structuredOutputIds",
        "structuredOutputs",
        "scorecardIds",
        "scorecards",
        "loggingPath",
    }
)
