"""`TwilioVoicemailDetectionPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.twilio_voicemail_detection_plan__voicemail_detection_types__item import (
        TwilioVoicemailDetectionPlan_VoicemailDetectionTypes_Item,
    )


@rt.dataclass(slots=True, kw_only=True)
class TwilioVoicemailDetectionPlan(rt.BranchRecord):
    """Found in `AssistantOverrides.voicemail_detection` where `provider` is `vapi` and 3 more."""

    provider: Literal["twilio"]
    voicemail_detection_types: (
        list[TwilioVoicemailDetectionPlan_VoicemailDetectionTypes_Item] | None
    ) = None
    enabled: bool | None = None
    machine_detection_timeout: int | float | None = None
    """From 3 to 59."""
    machine_detection_speech_threshold: int | float | None = None
    """From 1000 to 6000."""
    machine_detection_speech_end_threshold: int | float | None = None
    """From 500 to 5000."""
    machine_detection_silence_timeout: int | float | None = None
    """From 2000 to 10000."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
        if get("voicemailDetectionTypes") is None:
            self.voicemail_detection_types = None
        else:
            left += 1
        self.enabled = get("enabled")
        self.machine_detection_timeout = get("machineDetectionTimeout")
        self.machine_detection_speech_threshold = get("machineDetectionSpeechThreshold")
        self.machine_detection_speech_end_threshold = get("machineDetectionSpeechEndThreshold")
        self.machine_detection_silence_timeout = get("machineDetectionSilenceTimeout")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("twilio"),
                "voicemailDetectionTypes": rt.Array(
                    rt.Enum("TwilioVoicemailDetectionPlan_VoicemailDetectionTypes_Item")
                ),
                "enabled": rt.BOOLEAN,
                "machineDetectionTimeout": rt.Number(minimum=3, maximum=59),
                "machineDetectionSpeechThreshold": rt.Number(minimum=1000, maximum=6000),
                "machineDetectionSpeechEndThreshold": rt.Number(minimum=500, maximum=5000),
                "machineDetectionSilenceTimeout": rt.Number(minimum=2000, maximum=10000),
            },
        )
