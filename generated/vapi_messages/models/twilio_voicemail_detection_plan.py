"""`TwilioVoicemailDetectionPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.twilio_voicemail_detection_plan__voicemail_detection_types__item import (
        TwilioVoicemailDetectionPlan_VoicemailDetectionTypes_Item,
    )


@rt.dataclass(slots=True, kw_only=True)
class TwilioVoicemailDetectionPlan(rt.Record):
    """The object `TwilioVoicemailDetectionPlan`."""

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
        unread = len(data)
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "voicemailDetectionTypes" in data and (v := data["voicemailDetectionTypes"]) is not None:
            self.voicemail_detection_types = _VOICEMAIL_DETECTION_TYPES.decode(v)
            unread -= 1
        else:
            self.voicemail_detection_types = None
        if "enabled" in data and (v := data["enabled"]) is not None:
            self.enabled = v
            unread -= 1
        else:
            self.enabled = None
        if "machineDetectionTimeout" in data and (v := data["machineDetectionTimeout"]) is not None:
            self.machine_detection_timeout = v
            unread -= 1
        else:
            self.machine_detection_timeout = None
        if (
            "machineDetectionSpeechThreshold" in data
            and (v := data["machineDetectionSpeechThreshold"]) is not None
        ):
            self.machine_detection_speech_threshold = v
            unread -= 1
        else:
            self.machine_detection_speech_threshold = None
        if (
            "machineDetectionSpeechEndThreshold" in data
            and (v := data["machineDetectionSpeechEndThreshold"]) is not None
        ):
            self.machine_detection_speech_end_threshold = v
            unread -= 1
        else:
            self.machine_detection_speech_end_threshold = None
        if (
            "machineDetectionSilenceTimeout" in data
            and (v := data["machineDetectionSilenceTimeout"]) is not None
        ):
            self.machine_detection_silence_timeout = v
            unread -= 1
        else:
            self.machine_detection_silence_timeout = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.provider is not None:
            out["provider"] = record.provider
        if (v := record.voicemail_detection_types) is not None:
            out["voicemailDetectionTypes"] = rt.ENCODERS[type(v)](v)
        if record.enabled is not None:
            out["enabled"] = record.enabled
        if record.machine_detection_timeout is not None:
            out["machineDetectionTimeout"] = record.machine_detection_timeout
        if record.machine_detection_speech_threshold is not None:
            out["machineDetectionSpeechThreshold"] = record.machine_detection_speech_threshold
        if record.machine_detection_speech_end_threshold is not None:
            out["machineDetectionSpeechEndThreshold"] = (
                record.machine_detection_speech_end_threshold
            )
        if record.machine_detection_silence_timeout is not None:
            out["machineDetectionSilenceTimeout"] = record.machine_detection_silence_timeout
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
