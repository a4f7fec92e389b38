"""`TavusConversationProperties`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
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
