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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("maxCallDuration")) is not None:
            unread -= 1
        self.max_call_duration = v
        if (v := get("participantLeftTimeout")) is not None:
            unread -= 1
        self.participant_left_timeout = v
        if (v := get("participantAbsentTimeout")) is not None:
            unread -= 1
        self.participant_absent_timeout = v
        if (v := get("enableRecording")) is not None:
            unread -= 1
        self.enable_recording = v
        if (v := get("enableTranscription")) is not None:
            unread -= 1
        self.enable_transcription = v
        if (v := get("applyGreenscreen")) is not None:
            unread -= 1
        self.apply_greenscreen = v
        if (v := get("language")) is not None:
            unread -= 1
        self.language = v
        if (v := get("recordingS3BucketName")) is not None:
            unread -= 1
        self.recording_s3_bucket_name = v
        if (v := get("recordingS3BucketRegion")) is not None:
            unread -= 1
        self.recording_s3_bucket_region = v
        if (v := get("awsAssumeRoleArn")) is not None:
            unread -= 1
        self.aws_assume_role_arn = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "maxCallDuration",
        "participantLeftTimeout",
        "participantAbsentTimeout",
        "enableRecording",
        "enableTranscription",
        "applyGreenscreen",
        "language",
        "recordingS3BucketName",
        "recordingS3BucketRegion",
        "awsAssumeRoleArn",
    }
)
