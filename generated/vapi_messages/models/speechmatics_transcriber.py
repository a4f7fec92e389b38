"""`SpeechmaticsTranscriber`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.speechmatics_transcriber__language import SpeechmaticsTranscriber_Language
    from ..enums.speechmatics_transcriber__numeral_style import (
        SpeechmaticsTranscriber_NumeralStyle,
    )
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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := get("model")) is not None:
            unread -= 1
        self.model = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
            unread -= 1
        self.language = v
        if (v := get("operatingPoint")) is not None:
            v = _OPERATING_POINT.decode(v)
            unread -= 1
        self.operating_point = v
        if (v := get("region")) is not None:
            v = _REGION.decode(v)
            unread -= 1
        self.region = v
        if (v := get("enableDiarization")) is not None:
            unread -= 1
        self.enable_diarization = v
        if (v := get("maxDelay")) is not None:
            unread -= 1
        self.max_delay = v
        if (v := get("customVocabulary")) is not None:
            v = _CUSTOM_VOCABULARY.decode(v)
            unread -= 1
        self.custom_vocabulary = v
        if (v := get("numeralStyle")) is not None:
            v = _NUMERAL_STYLE.decode(v)
            unread -= 1
        self.numeral_style = v
        if (v := get("endOfTurnSensitivity")) is not None:
            unread -= 1
        self.end_of_turn_sensitivity = v
        if (v := get("removeDisfluencies")) is not None:
            unread -= 1
        self.remove_disfluencies = v
        if (v := get("minimumSpeechDuration")) is not None:
            unread -= 1
        self.minimum_speech_duration = v
        if (v := get("fallbackPlan")) is not None:
            v = _FALLBACK_PLAN.decode(v)
            unread -= 1
        self.fallback_plan = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_LANGUAGE = rt.Enum("SpeechmaticsTranscriber_Language")
_OPERATING_POINT = rt.Enum("SpeechmaticsTranscriber_OperatingPoint")
_REGION = rt.Enum("SpeechmaticsTranscriber_Region")
_CUSTOM_VOCABULARY = rt.Array(rt.Ref("SpeechmaticsCustomVocabularyItem"))
_NUMERAL_STYLE = rt.Enum("SpeechmaticsTranscriber_NumeralStyle")
_FALLBACK_PLAN = rt.Ref("FallbackTranscriberPlan")
KNOWN_KEYS = frozenset(
    {
        "provider",
        "model",
        "language",
        "operatingPoint",
        "region",
        "enableDiarization",
        "maxDelay",
        "customVocabulary",
        "numeralStyle",
        "endOfTurnSensitivity",
        "removeDisfluencies",
        "minimumSpeechDuration",
        "fallbackPlan",
    }
)
