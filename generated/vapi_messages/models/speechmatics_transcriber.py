"""`SpeechmaticsTranscriber`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.speechmatics_transcriber__language import SpeechmaticsTranscriber_Language
    from ..enums.speechmatics_transcriber__numeral_style import SpeechmaticsTranscriber_NumeralStyle
    from ..enums.speechmatics_transcriber__operating_point import (
        SpeechmaticsTranscriber_OperatingPoint,
    )
    from ..enums.speechmatics_transcriber__region import SpeechmaticsTranscriber_Region
    from .fallback_transcriber_plan import FallbackTranscriberPlan
    from .speechmatics_custom_vocabulary_item import SpeechmaticsCustomVocabularyItem


@rt.dataclass(slots=True, kw_only=True)
class SpeechmaticsTranscriber(rt.Record):
    """The object `SpeechmaticsTranscriber`."""

    provider: Literal["speechmatics"]
    model: Literal["default"] | None = None
    language: SpeechmaticsTranscriber_Language | None = None
    operating_point: SpeechmaticsTranscriber_OperatingPoint | None = None
    """Default: `"enhanced"`."""
    region: SpeechmaticsTranscriber_Region | None = None
    """Default: `"eu"`."""
    enable_diarization: bool | None = None
    """Default: `false`."""
    max_delay: int | float | None = None
    """From 500 to 10000. Default: `3000`."""
    custom_vocabulary: list[SpeechmaticsCustomVocabularyItem]
    numeral_style: SpeechmaticsTranscriber_NumeralStyle | None = None
    """Default: `"written"`."""
    end_of_turn_sensitivity: int | float | None = None
    """From 0 to 1. Default: `0.5`."""
    remove_disfluencies: bool | None = None
    """Default: `false`."""
    minimum_speech_duration: int | float | None = None
    """From 0 to 5. Default: `0`."""
    fallback_plan: FallbackTranscriberPlan | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "model" in data and (v := data["model"]) is not None:
            self.model = v
            unread -= 1
        else:
            self.model = None
        if "language" in data and (v := data["language"]) is not None:
            self.language = _LANGUAGE.decode(v)
            unread -= 1
        else:
            self.language = None
        if "operatingPoint" in data and (v := data["operatingPoint"]) is not None:
            self.operating_point = _OPERATING_POINT.decode(v)
            unread -= 1
        else:
            self.operating_point = None
        if "region" in data and (v := data["region"]) is not None:
            self.region = _REGION.decode(v)
            unread -= 1
        else:
            self.region = None
        if "enableDiarization" in data and (v := data["enableDiarization"]) is not None:
            self.enable_diarization = v
            unread -= 1
        else:
            self.enable_diarization = None
        if "maxDelay" in data and (v := data["maxDelay"]) is not None:
            self.max_delay = v
            unread -= 1
        else:
            self.max_delay = None
        if (v := data.get("customVocabulary")) is not None:
            v = _CUSTOM_VOCABULARY.decode(v)
            unread -= 1
        self.custom_vocabulary = v
        if "numeralStyle" in data and (v := data["numeralStyle"]) is not None:
            self.numeral_style = _NUMERAL_STYLE.decode(v)
            unread -= 1
        else:
            self.numeral_style = None
        if "endOfTurnSensitivity" in data and (v := data["endOfTurnSensitivity"]) is not None:
            self.end_of_turn_sensitivity = v
            unread -= 1
        else:
            self.end_of_turn_sensitivity = None
        if "removeDisfluencies" in data and (v := data["removeDisfluencies"]) is not None:
            self.remove_disfluencies = v
            unread -= 1
        else:
            self.remove_disfluencies = None
        if "minimumSpeechDuration" in data and (v := data["minimumSpeechDuration"]) is not None:
            self.minimum_speech_duration = v
            unread -= 1
        else:
            self.minimum_speech_duration = None
        if "fallbackPlan" in data and (v := data["fallbackPlan"]) is not None:
            self.fallback_plan = _FALLBACK_PLAN.decode(v)
            unread -= 1
        else:
            self.fallback_plan = None
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
        if record.model is not None:
            out["model"] = record.model
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if (v := record.operating_point) is not None:
            out["operatingPoint"] = rt.ENCODERS[type(v)](v)
        if (v := record.region) is not None:
            out["region"] = rt.ENCODERS[type(v)](v)
        if record.enable_diarization is not None:
            out["enableDiarization"] = record.enable_diarization
        if record.max_delay is not None:
            out["maxDelay"] = record.max_delay
        if (v := record.custom_vocabulary) is not None:
            out["customVocabulary"] = rt.ENCODERS[type(v)](v)
        if (v := record.numeral_style) is not None:
            out["numeralStyle"] = rt.ENCODERS[type(v)](v)
        if record.end_of_turn_sensitivity is not None:
            out["endOfTurnSensitivity"] = record.end_of_turn_sensitivity
        if record.remove_disfluencies is not None:
            out["removeDisfluencies"] = record.remove_disfluencies
        if record.minimum_speech_duration is not None:
            out["minimumSpeechDuration"] = record.minimum_speech_duration
        if (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("speechmatics"),
                "model": rt.Const("default"),
                "language": _LANGUAGE,
                "operatingPoint": _OPERATING_POINT,
                "region": _REGION,
                "enableDiarization": rt.BOOLEAN,
                "maxDelay": rt.Number(minimum=500, maximum=10000),
                "customVocabulary": _CUSTOM_VOCABULARY,
                "numeralStyle": _NUMERAL_STYLE,
                "endOfTurnSensitivity": rt.Number(minimum=0, maximum=1),
                "removeDisfluencies": rt.BOOLEAN,
                "minimumSpeechDuration": rt.Number(minimum=0, maximum=5),
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider", "customVocabulary"),
        )


_LANGUAGE = rt.Enum("SpeechmaticsTranscriber_Language")
_OPERATING_POINT = rt.Enum("SpeechmaticsTranscriber_OperatingPoint")
_REGION = rt.Enum("SpeechmaticsTranscriber_Region")
_CUSTOM_VOCABULARY = rt.Array(rt.Ref("SpeechmaticsCustomVocabularyItem"))
_NUMERAL_STYLE = rt.Enum("SpeechmaticsTranscriber_NumeralStyle")
_FALLBACK_PLAN = rt.Ref("FallbackTranscriberPlan")
