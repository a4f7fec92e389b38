"""`TwilioVoicemailDetectionPlan`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.voicemail_detection_types) is not None:
            out["voicemailDetectionTypes"] = rt.ENCODERS[type(v)](v)
        if (v := record.enabled) is not None:
            out["enabled"] = v
        if (v := record.machine_detection_timeout) is not None:
            out["machineDetectionTimeout"] = v
        if (v := record.machine_detection_speech_threshold) is not None:
            out["machineDetectionSpeechThreshold"] = v
        if (v := record.machine_detection_speech_end_threshold) is not None:
            out["machineDetectionSpeechEndThreshold"] = v
        if (v := record.machine_detection_silence_timeout) is not None:
            out["machineDetectionSilenceTimeout"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("twilio"),
                "voicemailDetectionTypes": _VOICEMAIL_DETECTION_TYPES,
                "enabled": rt.BOOLEAN,
                "machineDetectionTimeout": rt.Number(minimum=3, maximum=59),
                "machineDetectionSpeechThreshold": rt.Number(minimum=1000, maximum=6000),
                "machineDetectionSpeechEndThreshold": rt.Number(minimum=500, maximum=5000),
                "machineDetectionSilenceTimeout": rt.Number(minimum=2000, maximum=10000),
            },
            required=("provider",),
        )


_VOICEMAIL_DETECTION_TYPES = rt.Array(
    rt.Enum("TwilioVoicemailDetectionPlan_VoicemailDetectionTypes_Item")
)
