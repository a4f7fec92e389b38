"""`ArtifactPlan`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.artifact_plan__recording_format import ArtifactPlan_RecordingFormat
    from .create_scorecard_dto import CreateScorecardDTO
    from .create_structured_output_dto import CreateStructuredOutputDTO
    from .transcript_plan import TranscriptPlan


@rt.dataclass(slots=True, kw_only=True)
class ArtifactPlan(rt.BranchRecord):
    """Found in `AssistantOverrides.artifact_plan` and 4 more."""

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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            recording_enabled: bool | None = None,
            recording_format: (
                ArtifactPlan_RecordingFormat | enum_texts.ArtifactPlan_RecordingFormat | None
            ) = None,
            recording_use_custom_storage_enabled: bool | None = None,
            video_recording_enabled: bool | None = None,
            full_message_history_enabled: bool | None = None,
            pcap_enabled: bool | None = None,
            pcap_s3_path_prefix: str | None = None,
            pcap_use_custom_storage_enabled: bool | None = None,
            logging_enabled: bool | None = None,
            logging_use_custom_storage_enabled: bool | None = None,
            transcript_plan: TranscriptPlan | None = None,
            recording_path: str | None = None,
            structured_output_ids: list[str] | None = None,
            structured_outputs: list[CreateStructuredOutputDTO] | None = None,
            scorecard_ids: list[str] | None = None,
            scorecards: list[CreateScorecardDTO] | None = None,
            logging_path: str | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.recording_enabled = get("recordingEnabled")
        if (v := get("recordingFormat")) is not None:
            v = _RECORDING_FORMAT.decode(v)
        self.recording_format = v
        self.recording_use_custom_storage_enabled = get("recordingUseCustomStorageEnabled")
        self.video_recording_enabled = get("videoRecordingEnabled")
        self.full_message_history_enabled = get("fullMessageHistoryEnabled")
        self.pcap_enabled = get("pcapEnabled")
        self.pcap_s3_path_prefix = get("pcapS3PathPrefix")
        self.pcap_use_custom_storage_enabled = get("pcapUseCustomStorageEnabled")
        self.logging_enabled = get("loggingEnabled")
        self.logging_use_custom_storage_enabled = get("loggingUseCustomStorageEnabled")
        if get("transcriptPlan") is None:
            self.transcript_plan = None
        else:
            left += 1
        self.recording_path = get("recordingPath")
        self.structured_output_ids = get("structuredOutputIds")
        if get("structuredOutputs") is None:
            self.structured_outputs = None
        else:
            left += 1
        self.scorecard_ids = get("scorecardIds")
        if get("scorecards") is None:
            self.scorecards = None
        else:
            left += 1
        self.logging_path = get("loggingPath")
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
        if (v := record.transcript_plan) is not None:
            out["transcriptPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.recording_path) is not None:
            out["recordingPath"] = v
        if (v := record.structured_output_ids) is not None:
            out["structuredOutputIds"] = v
        if (v := record.structured_outputs) is not None:
            out["structuredOutputs"] = rt.ENCODERS[type(v)](v)
        if (v := record.scorecard_ids) is not None:
            out["scorecardIds"] = v
        if (v := record.scorecards) is not None:
            out["scorecards"] = rt.ENCODERS[type(v)](v)
        if (v := record.logging_path) is not None:
            out["loggingPath"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
