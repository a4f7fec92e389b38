"""`ArtifactPlan`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .. import _runtime as rt

if TYPE_CHECKING:
    from ..enums.artifact_plan__recording_format import ArtifactPlan_RecordingFormat
    from .create_scorecard_dto import CreateScorecardDTO
    from .create_structured_output_dto import CreateStructuredOutputDTO
    from .transcript_plan import TranscriptPlan

_RECORDING_FORMAT = rt.Enum("ArtifactPlan_RecordingFormat")
_TRANSCRIPT_PLAN = rt.Ref("TranscriptPlan")
_STRUCTURED_OUTPUTS = rt.Array(rt.Ref("CreateStructuredOutputDTO"))
_SCORECARDS = rt.Array(rt.Ref("CreateScorecardDTO"))
_KEYS = frozenset(
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


@dataclass(slots=True, kw_only=True)
class ArtifactPlan(rt.Record):
    """`ArtifactPlan` of the document."""

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
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.recording_enabled = get("recordingEnabled")
        v = get("recordingFormat")
        self.recording_format = v if v is None else _RECORDING_FORMAT.decode(v)
        self.recording_use_custom_storage_enabled = get("recordingUseCustomStorageEnabled")
        self.video_recording_enabled = get("videoRecordingEnabled")
        self.full_message_history_enabled = get("fullMessageHistoryEnabled")
        self.pcap_enabled = get("pcapEnabled")
        self.pcap_s3_path_prefix = get("pcapS3PathPrefix")
        self.pcap_use_custom_storage_enabled = get("pcapUseCustomStorageEnabled")
        self.logging_enabled = get("loggingEnabled")
        self.logging_use_custom_storage_enabled = get("loggingUseCustomStorageEnabled")
        v = get("transcriptPlan")
        self.transcript_plan = v if v is None else _TRANSCRIPT_PLAN.decode(v)
        self.recording_path = get("recordingPath")
        self.structured_output_ids = get("structuredOutputIds")
        v = get("structuredOutputs")
        self.structured_outputs = v if v is None else _STRUCTURED_OUTPUTS.decode(v)
        self.scorecard_ids = get("scorecardIds")
        v = get("scorecards")
        self.scorecards = v if v is None else _SCORECARDS.decode(v)
        self.logging_path = get("loggingPath")
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.recording_enabled) is not None:
            out["recordingEnabled"] = v
        if (v := self.recording_format) is not None:
            out["recordingFormat"] = rt.encode(v)
        if (v := self.recording_use_custom_storage_enabled) is not None:
            out["recordingUseCustomStorageEnabled"] = v
        if (v := self.video_recording_enabled) is not None:
            out["videoRecordingEnabled"] = v
        if (v := self.full_message_history_enabled) is not None:
            out["fullMessageHistoryEnabled"] = v
        if (v := self.pcap_enabled) is not None:
            out["pcapEnabled"] = v
        if (v := self.pcap_s3_path_prefix) is not None:
            out["pcapS3PathPrefix"] = v
        if (v := self.pcap_use_custom_storage_enabled) is not None:
            out["pcapUseCustomStorageEnabled"] = v
        if (v := self.logging_enabled) is not None:
            out["loggingEnabled"] = v
        if (v := self.logging_use_custom_storage_enabled) is not None:
            out["loggingUseCustomStorageEnabled"] = v
        if (v := self.transcript_plan) is not None:
            out["transcriptPlan"] = rt.encode(v)
        if (v := self.recording_path) is not None:
            out["recordingPath"] = v
        if (v := self.structured_output_ids) is not None:
            out["structuredOutputIds"] = v
        if (v := self.structured_outputs) is not None:
            out["structuredOutputs"] = rt.encode(v)
        if (v := self.scorecard_ids) is not None:
            out["scorecardIds"] = v
        if (v := self.scorecards) is not None:
            out["scorecards"] = rt.encode(v)
        if (v := self.logging_path) is not None:
            out["loggingPath"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
