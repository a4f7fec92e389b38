"""`TavusConversationProperties`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class TavusConversationProperties(rt.Record):
    """Found in `FallbackTavusVoice.properties` and 1 more."""

    max_call_duration: int | float | None = None
    participant_left_timeout: int | float | None = None
    participant_absent_timeout: int | float | None = None
    enable_recording: bool | None = None
    enable_transcription: bool | None = None
    apply_greenscreen: bool | None = None
    language: str | None = None
    recording_s3_bucket_name: str | None = None
    recording_s3_bucket_region: str | None = None
    aws_assume_role_arn: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.max_call_duration = get("maxCallDuration")
        self.participant_left_timeout = get("participantLeftTimeout")
        self.participant_absent_timeout = get("participantAbsentTimeout")
        self.enable_recording = get("enableRecording")
        self.enable_transcription = get("enableTranscription")
        self.apply_greenscreen = get("applyGreenscreen")
        self.language = get("language")
        self.recording_s3_bucket_name = get("recordingS3BucketName")
        self.recording_s3_bucket_region = get("recordingS3BucketRegion")
        self.aws_assume_role_arn = get("awsAssumeRoleArn")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.max_call_duration) is not None:
            out["maxCallDuration"] = v
        if (v := record.participant_left_timeout) is not None:
            out["participantLeftTimeout"] = v
        if (v := record.participant_absent_timeout) is not None:
            out["participantAbsentTimeout"] = v
        if (v := record.enable_recording) is not None:
            out["enableRecording"] = v
        if (v := record.enable_transcription) is not None:
            out["enableTranscription"] = v
        if (v := record.apply_greenscreen) is not None:
            out["applyGreenscreen"] = v
        if (v := record.language) is not None:
            out["language"] = v
        if (v := record.recording_s3_bucket_name) is not None:
            out["recordingS3BucketName"] = v
        if (v := record.recording_s3_bucket_region) is not None:
            out["recordingS3BucketRegion"] = v
        if (v := record.aws_assume_role_arn) is not None:
            out["awsAssumeRoleArn"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "maxCallDuration": rt.NUMBER,
                "participantLeftTimeout": rt.NUMBER,
                "participantAbsentTimeout": rt.NUMBER,
                "enableRecording": rt.BOOLEAN,
                "enableTranscription": rt.BOOLEAN,
                "applyGreenscreen": rt.BOOLEAN,
                "language": rt.TEXT,
                "recordingS3BucketName": rt.TEXT,
                "recordingS3BucketRegion": rt.TEXT,
                "awsAssumeRoleArn": rt.TEXT,
            },
        )
