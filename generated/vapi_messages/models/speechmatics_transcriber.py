"""`SpeechmaticsTranscriber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.speechmatics_transcriber__language import SpeechmaticsTranscriber_Language
    from ..enums.speechmatics_transcriber__numeral_style import SpeechmaticsTranscriber_NumeralStyle
    from ..enums.speechmatics_transcriber__operating_point import (
        SpeechmaticsTranscriber_OperatingPoint,
    )
    from ..enums.speechmatics_transcriber__region import SpeechmaticsTranscriber_Region
    from .fallback_transcriber_plan import FallbackTranscriberPlan
    from .speechmatics_custom_vocabulary_item import SpeechmaticsCustomVocabularyItem


@rt.dataclass(slots=True, kw_only=True)
class SpeechmaticsTranscriber(rt.BranchRecord):
    """Found in `AssistantOverrides.transcriber` where `provider` is `speechmatics` and 4 more."""

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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["speechmatics"],
            model: Literal["default"] | None = None,
            language: (
                SpeechmaticsTranscriber_Language
                | enum_texts.FallbackSpeechmaticsTranscriber_Language
                | None
            ) = None,
            operating_point: (
                SpeechmaticsTranscriber_OperatingPoint
                | enum_texts.FallbackSpeechmaticsTranscriber_OperatingPoint
                | None
            ) = None,
            region: (
                SpeechmaticsTranscriber_Region
                | enum_texts.FallbackSpeechmaticsTranscriber_Region
                | None
            ) = None,
            enable_diarization: bool | None = None,
            max_delay: int | float | None = None,
            custom_vocabulary: list[SpeechmaticsCustomVocabularyItem],
            numeral_style: (
                SpeechmaticsTranscriber_NumeralStyle
                | enum_texts.FallbackSpeechmaticsTranscriber_NumeralStyle
                | None
            ) = None,
            end_of_turn_sensitivity: int | float | None = None,
            remove_disfluencies: bool | None = None,
            minimum_speech_duration: int | float | None = None,
            fallback_plan: FallbackTranscriberPlan | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
        self.model = get("model")
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
        if (v := get("operatingPoint")) is not None:
            v = _OPERATING_POINT.decode(v)
        self.operating_point = v
        if (v := get("region")) is not None:
            v = _REGION.decode(v)
        self.region = v
        self.enable_diarization = get("enableDiarization")
        self.max_delay = get("maxDelay")
        if get("customVocabulary") is None:
            self.custom_vocabulary = None
        else:
            left += 1
        if (v := get("numeralStyle")) is not None:
            v = _NUMERAL_STYLE.decode(v)
        self.numeral_style = v
        self.end_of_turn_sensitivity = get("endOfTurnSensitivity")
        self.remove_disfluencies = get("removeDisfluencies")
        self.minimum_speech_duration = get("minimumSpeechDuration")
        if get("fallbackPlan") is None:
            self.fallback_plan = None
        else:
            left += 1
        return left

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
                "customVocabulary": rt.Array(rt.Ref("SpeechmaticsCustomVocabularyItem")),
                "numeralStyle": _NUMERAL_STYLE,
                "endOfTurnSensitivity": rt.Number(minimum=0, maximum=1),
                "removeDisfluencies": rt.BOOLEAN,
                "minimumSpeechDuration": rt.Number(minimum=0, maximum=5),
                "fallbackPlan": rt.Ref("FallbackTranscriberPlan"),
            },
        )


_LANGUAGE = rt.Enum("SpeechmaticsTranscriber_Language")
_OPERATING_POINT = rt.Enum("SpeechmaticsTranscriber_OperatingPoint")
_REGION = rt.Enum("SpeechmaticsTranscriber_Region")
_NUMERAL_STYLE = rt.Enum("SpeechmaticsTranscriber_NumeralStyle")
