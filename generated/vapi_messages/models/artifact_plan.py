"""`ArtifactPlan`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.recording_enabled = data.get("recordingEnabled")
        self.recording_format = (
            None if (v := data.get("recordingFormat")) is None else _RECORDING_FORMAT.decode(v)
        )
        self.recording_use_custom_storage_enabled = data.get("recordingUseCustomStorageEnabled")
        self.video_recording_enabled = data.get("videoRecordingEnabled")
        self.full_message_history_enabled = data.get("fullMessageHistoryEnabled")
        self.pcap_enabled = data.get("pcapEnabled")
        self.pcap_s3_path_prefix = data.get("pcapS3PathPrefix")
        self.pcap_use_custom_storage_enabled = data.get("pcapUseCustomStorageEnabled")
        self.logging_enabled = data.get("loggingEnabled")
        self.logging_use_custom_storage_enabled = data.get("loggingUseCustomStorageEnabled")
        if (v := data.get("transcriptPlan")) is None:
            self.transcript_plan = None
        else:
            unread["transcript_plan"] = ["transcriptPlan", _TRANSCRIPT_PLAN, v]
        self.recording_path = data.get("recordingPath")
        self.structured_output_ids = data.get("structuredOutputIds")
        if (v := data.get("structuredOutputs")) is None:
            self.structured_outputs = None
        else:
            unread["structured_outputs"] = ["structuredOutputs", _STRUCTURED_OUTPUTS, v]
        self.scorecard_ids = data.get("scorecardIds")
        if (v := data.get("scorecards")) is None:
            self.scorecards = None
        else:
            unread["scorecards"] = ["scorecards", _SCORECARDS, v]
        self.logging_path = data.get("loggingPath")
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.recording_enabled) is not None:
            out["recordingEnabled"] = v
        if (v := record.recording_format) is not None:
            out["recordingFormat"] = rt.ENCODERS[type(v)](v)
        if (v := record.recording_use_custom_storage_enabled) is not None:
            out["recordingUseCustomStorageEnabled"] = v
        if (v := record.video_recording_enabled) is not None:
            out["videoRecordingEnabled"] = v
        if (v := record.full_message_history_enabled) is not None:
            out["fullMessageHistoryEnabled"] = v
        if (v := record.pcap_enabled) is not None:
            out["pcapEnabled"] = v
        if (v := record.pcap_s3_path_prefix) is not None:
            out["pcapS3PathPrefix"] = v
        if (v := record.pcap_use_custom_storage_enabled) is not None:
            out["pcapUseCustomStorageEnabled"] = v
        if (v := record.logging_enabled) is not None:
            out["loggingEnabled"] = v
        if (v := record.logging_use_custom_storage_enabled) is not None:
            out["loggingUseCustomStorageEnabled"] = v
        if "transcriptPlan" not in out and (v := record.transcript_plan) is not None:
            out["transcriptPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.recording_path) is not None:
            out["recordingPath"] = v
        if (v := record.structured_output_ids) is not None:
            out["structuredOutputIds"] = v
        if "structuredOutputs" not in out and (v := record.structured_outputs) is not None:
            out["structuredOutputs"] = rt.ENCODERS[type(v)](v)
        if (v := record.scorecard_ids) is not None:
            out["scorecardIds"] = v
        if "scorecards" not in out and (v := record.scorecards) is not None:
            out["scorecards"] = rt.ENCODERS[type(v)](v)
        if (v := record.logging_path) is not None:
            out["loggingPath"] = v
        if record._nulls or record._extra:
            rt.finish(out, record)
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
        )


_RECORDING_FORMAT = rt.Enum("ArtifactPlan_RecordingFormat")
_TRANSCRIPT_PLAN = rt.Ref("TranscriptPlan")
_STRUCTURED_OUTPUTS = rt.Array(rt.Ref("CreateStructuredOutputDTO"))
_SCORECARDS = rt.Array(rt.Ref("CreateScorecardDTO"))
