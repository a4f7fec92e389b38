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
        unread: dict[str, Any] = {}
        self.provider = data["provider"] if "provider" in data else None
        if "voicemailDetectionTypes" in data and (v := data["voicemailDetectionTypes"]) is not None:
            unread["voicemail_detection_types"] = [
                "voicemailDetectionTypes",
                _VOICEMAIL_DETECTION_TYPES,
                v,
            ]
        else:
            self.voicemail_detection_types = None
        self.enabled = data["enabled"] if "enabled" in data else None
        self.machine_detection_timeout = (
            data["machineDetectionTimeout"] if "machineDetectionTimeout" in data else None
        )
        self.machine_detection_speech_threshold = (
            data["machineDetectionSpeechThreshold"]
            if "machineDetectionSpeechThreshold" in data
            else None
        )
        self.machine_detection_speech_end_threshold = (
            data["machineDetectionSpeechEndThreshold"]
            if "machineDetectionSpeechEndThreshold" in data
            else None
        )
        self.machine_detection_silence_timeout = (
            data["machineDetectionSilenceTimeout"]
            if "machineDetectionSilenceTimeout" in data
            else None
        )
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.provider) is not None:
            out["provider"] = v
        if (
            "voicemailDetectionTypes" not in out
            and (v := record.voicemail_detection_types) is not None
        ):
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
        return out if record._unread is None else rt.in_order(record, out)

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
