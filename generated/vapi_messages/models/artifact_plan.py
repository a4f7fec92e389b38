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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "recordingEnabled" in data and (v := data["recordingEnabled"]) is not None:
            self.recording_enabled = v
            unread -= 1
        else:
            self.recording_enabled = None
        if "recordingFormat" in data and (v := data["recordingFormat"]) is not None:
            self.recording_format = _RECORDING_FORMAT.decode(v)
            unread -= 1
        else:
            self.recording_format = None
        if (
            "recordingUseCustomStorageEnabled" in data
            and (v := data["recordingUseCustomStorageEnabled"]) is not None
        ):
            self.recording_use_custom_storage_enabled = v
            unread -= 1
        else:
            self.recording_use_custom_storage_enabled = None
        if "videoRecordingEnabled" in data and (v := data["videoRecordingEnabled"]) is not None:
            self.video_recording_enabled = v
            unread -= 1
        else:
            self.video_recording_enabled = None
        if (
            "fullMessageHistoryEnabled" in data
            and (v := data["fullMessageHistoryEnabled"]) is not None
        ):
            self.full_message_history_enabled = v
            unread -= 1
        else:
            self.full_message_history_enabled = None
        if "pcapEnabled" in data and (v := data["pcapEnabled"]) is not None:
            self.pcap_enabled = v
            unread -= 1
        else:
            self.pcap_enabled = None
        if "pcapS3PathPrefix" in data and (v := data["pcapS3PathPrefix"]) is not None:
            self.pcap_s3_path_prefix = v
            unread -= 1
        else:
            self.pcap_s3_path_prefix = None
        if (
            "pcapUseCustomStorageEnabled" in data
            and (v := data["pcapUseCustomStorageEnabled"]) is not None
        ):
            self.pcap_use_custom_storage_enabled = v
            unread -= 1
        else:
            self.pcap_use_custom_storage_enabled = None
        if "loggingEnabled" in data and (v := data["loggingEnabled"]) is not None:
            self.logging_enabled = v
            unread -= 1
        else:
            self.logging_enabled = None
        if (
            "loggingUseCustomStorageEnabled" in data
            and (v := data["loggingUseCustomStorageEnabled"]) is not None
        ):
            self.logging_use_custom_storage_enabled = v
            unread -= 1
        else:
            self.logging_use_custom_storage_enabled = None
        if "transcriptPlan" in data and (v := data["transcriptPlan"]) is not None:
            self.transcript_plan = _TRANSCRIPT_PLAN.decode(v)
            unread -= 1
        else:
            self.transcript_plan = None
        if "recordingPath" in data and (v := data["recordingPath"]) is not None:
            self.recording_path = v
            unread -= 1
        else:
            self.recording_path = None
        if "structuredOutputIds" in data and (v := data["structuredOutputIds"]) is not None:
            self.structured_output_ids = v
            unread -= 1
        else:
            self.structured_output_ids = None
        if "structuredOutputs" in data and (v := data["structuredOutputs"]) is not None:
            self.structured_outputs = _STRUCTURED_OUTPUTS.decode(v)
            unread -= 1
        else:
            self.structured_outputs = None
        if "scorecardIds" in data and (v := data["scorecardIds"]) is not None:
            self.scorecard_ids = v
            unread -= 1
        else:
            self.scorecard_ids = None
        if "scorecards" in data and (v := data["scorecards"]) is not None:
            self.scorecards = _SCORECARDS.decode(v)
            unread -= 1
        else:
            self.scorecards = None
        if "loggingPath" in data and (v := data["loggingPath"]) is not None:
            self.logging_path = v
            unread -= 1
        else:
            self.logging_path = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
