"""`FallbackSpeechmaticsTranscriber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_speechmatics_transcriber__language import (
        FallbackSpeechmaticsTranscriber_Language,
    )
    from ..enums.fallback_speechmatics_transcriber__numeral_style import (
        FallbackSpeechmaticsTranscriber_NumeralStyle,
    )
    from ..enums.fallback_speechmatics_transcriber__operating_point import (
        FallbackSpeechmaticsTranscriber_OperatingPoint,
    )
    from ..enums.fallback_speechmatics_transcriber__region import (
        FallbackSpeechmaticsTranscriber_Region,
    )
    from .speechmatics_custom_vocabulary_item import SpeechmaticsCustomVocabularyItem


@rt.dataclass(slots=True, kw_only=True)
class FallbackSpeechmaticsTranscriber(rt.BranchRecord):
    """Found in `FallbackTranscriberPlan.transcribers` where `provider` is `speechmatics`."""

    provider: Literal["speechmatics"]
    model: Literal["default"] | None = None
    language: FallbackSpeechmaticsTranscriber_Language | None = None
    operating_point: FallbackSpeechmaticsTranscriber_OperatingPoint | None = None
    """Default: `"enhanced"`."""
    region: FallbackSpeechmaticsTranscriber_Region | None = None
    """Default: `"eu"`."""
    enable_diarization: bool | None = None
    """Default: `false`."""
    max_delay: int | float | None = None
    """From 500 to 10000. Default: `3000`."""
    custom_vocabulary: list[SpeechmaticsCustomVocabularyItem]
    numeral_style: FallbackSpeechmaticsTranscriber_NumeralStyle | None = None
    """Default: `"written"`."""
    end_of_turn_sensitivity: int | float | None = None
    """From 0 to 1. Default: `0.5`."""
    remove_disfluencies: bool | None = None
    """Default: `false`."""
    minimum_speech_duration: int | float | None = None
    """From 0 to 5. Default: `0`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["speechmatics"],
            model: Literal["default"] | None = None,
            language: (
                FallbackSpeechmaticsTranscriber_Language
                | enum_texts.FallbackSpeechmaticsTranscriber_Language
                | None
            ) = None,
            operating_point: (
                FallbackSpeechmaticsTranscriber_OperatingPoint
                | enum_texts.FallbackSpeechmaticsTranscriber_OperatingPoint
                | None
            ) = None,
            region: (
                FallbackSpeechmaticsTranscriber_Region
                | enum_texts.FallbackSpeechmaticsTranscriber_Region
                | None
            ) = None,
            enable_diarization: bool | None = None,
            max_delay: int | float | None = None,
            custom_vocabulary: list[SpeechmaticsCustomVocabularyItem],
            numeral_style: (
                FallbackSpeechmaticsTranscriber_NumeralStyle
                | enum_texts.FallbackSpeechmaticsTranscriber_NumeralStyle
                | None
            ) = None,
            end_of_turn_sensitivity: int | float | None = None,
            remove_disfluencies: bool | None = None,
            minimum_speech_duration: int | float | None = None,
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
            },
        )


_LANGUAGE = rt.Enum("FallbackSpeechmaticsTranscriber_Language")
_OPERATING_POINT = rt.Enum("FallbackSpeechmaticsTranscriber_OperatingPoint")
_REGION = rt.Enum("FallbackSpeechmaticsTranscriber_Region")
_NUMERAL_STYLE = rt.Enum("FallbackSpeechmaticsTranscriber_NumeralStyle")
