"""`TavusConversationProperties`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class TavusConversationProperties(rt.Record):
    """The object `TavusConversationProperties`."""

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
        unread = len(data)
        if "maxCallDuration" in data and (v := data["maxCallDuration"]) is not None:
            self.max_call_duration = v
            unread -= 1
        else:
            self.max_call_duration = None
        if "participantLeftTimeout" in data and (v := data["participantLeftTimeout"]) is not None:
            self.participant_left_timeout = v
            unread -= 1
        else:
            self.participant_left_timeout = None
        if (
            "participantAbsentTimeout" in data
            and (v := data["participantAbsentTimeout"]) is not None
        ):
            self.participant_absent_timeout = v
            unread -= 1
        else:
            self.participant_absent_timeout = None
        if "enableRecording" in data and (v := data["enableRecording"]) is not None:
            self.enable_recording = v
            unread -= 1
        else:
            self.enable_recording = None
        if "enableTranscription" in data and (v := data["enableTranscription"]) is not None:
            self.enable_transcription = v
            unread -= 1
        else:
            self.enable_transcription = None
        if "applyGreenscreen" in data and (v := data["applyGreenscreen"]) is not None:
            self.apply_greenscreen = v
            unread -= 1
        else:
            self.apply_greenscreen = None
        if "language" in data and (v := data["language"]) is not None:
            self.language = v
            unread -= 1
        else:
            self.language = None
        if "recordingS3BucketName" in data and (v := data["recordingS3BucketName"]) is not None:
            self.recording_s3_bucket_name = v
            unread -= 1
        else:
            self.recording_s3_bucket_name = None
        if "recordingS3BucketRegion" in data and (v := data["recordingS3BucketRegion"]) is not None:
            self.recording_s3_bucket_region = v
            unread -= 1
        else:
            self.recording_s3_bucket_region = None
        if "awsAssumeRoleArn" in data and (v := data["awsAssumeRoleArn"]) is not None:
            self.aws_assume_role_arn = v
            unread -= 1
        else:
            self.aws_assume_role_arn = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.max_call_duration is not None:
            out["maxCallDuration"] = record.max_call_duration
        if record.participant_left_timeout is not None:
            out["participantLeftTimeout"] = record.participant_left_timeout
        if record.participant_absent_timeout is not None:
            out["participantAbsentTimeout"] = record.participant_absent_timeout
        if record.enable_recording is not None:
            out["enableRecording"] = record.enable_recording
        if record.enable_transcription is not None:
            out["enableTranscription"] = record.enable_transcription
        if record.apply_greenscreen is not None:
            out["applyGreenscreen"] = record.apply_greenscreen
        if record.language is not None:
            out["language"] = record.language
        if record.recording_s3_bucket_name is not None:
            out["recordingS3BucketName"] = record.recording_s3_bucket_name
        if record.recording_s3_bucket_region is not None:
            out["recordingS3BucketRegion"] = record.recording_s3_bucket_region
        if record.aws_assume_role_arn is not None:
            out["awsAssumeRoleArn"] = record.aws_assume_role_arn
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
