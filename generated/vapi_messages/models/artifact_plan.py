"""`ArtifactPlan`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
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
        return left

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
                "transcriptPlan": rt.Ref("TranscriptPlan"),
                "recordingPath": rt.TEXT,
                "structuredOutputIds": rt.Array(rt.TEXT),
                "structuredOutputs": rt.Array(rt.Ref("CreateStructuredOutputDTO")),
                "scorecardIds": rt.Array(rt.TEXT),
                "scorecards": rt.Array(rt.Ref("CreateScorecardDTO")),
                "loggingPath": rt.TEXT,
            },
        )


_RECORDING_FORMAT = rt.Enum("ArtifactPlan_RecordingFormat")
