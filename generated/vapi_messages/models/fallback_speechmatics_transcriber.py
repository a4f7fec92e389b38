"""`FallbackSpeechmaticsTranscriber`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
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
class FallbackSpeechmaticsTranscriber(rt.Record):
    """The object `FallbackSpeechmaticsTranscriber`."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.provider = data.get("provider")
        self.model = data.get("model")
        self.language = None if (v := data.get("language")) is None else _LANGUAGE.decode(v)
        self.operating_point = (
            None if (v := data.get("operatingPoint")) is None else _OPERATING_POINT.decode(v)
        )
        self.region = None if (v := data.get("region")) is None else _REGION.decode(v)
        self.enable_diarization = data.get("enableDiarization")
        self.max_delay = data.get("maxDelay")
        if (v := data.get("customVocabulary")) is None:
            self.custom_vocabulary = None
        else:
            unread["custom_vocabulary"] = ["customVocabulary", _CUSTOM_VOCABULARY, v]
        self.numeral_style = (
            None if (v := data.get("numeralStyle")) is None else _NUMERAL_STYLE.decode(v)
        )
        self.end_of_turn_sensitivity = data.get("endOfTurnSensitivity")
        self.remove_disfluencies = data.get("removeDisfluencies")
        self.minimum_speech_duration = data.get("minimumSpeechDuration")
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.model) is not None:
            out["model"] = v
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if (v := record.operating_point) is not None:
            out["operatingPoint"] = rt.ENCODERS[type(v)](v)
        if (v := record.region) is not None:
            out["region"] = rt.ENCODERS[type(v)](v)
        if (v := record.enable_diarization) is not None:
            out["enableDiarization"] = v
        if (v := record.max_delay) is not None:
            out["maxDelay"] = v
        if "customVocabulary" not in out and (v := record.custom_vocabulary) is not None:
            out["customVocabulary"] = rt.ENCODERS[type(v)](v)
        if (v := record.numeral_style) is not None:
            out["numeralStyle"] = rt.ENCODERS[type(v)](v)
        if (v := record.end_of_turn_sensitivity) is not None:
            out["endOfTurnSensitivity"] = v
        if (v := record.remove_disfluencies) is not None:
            out["removeDisfluencies"] = v
        if (v := record.minimum_speech_duration) is not None:
            out["minimumSpeechDuration"] = v
        if record._nulls or record._extra:
            rt.finish(out, record)
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
            },
            required=("provider", "customVocabulary"),
        )


_LANGUAGE = rt.Enum("FallbackSpeechmaticsTranscriber_Language")
_OPERATING_POINT = rt.Enum("FallbackSpeechmaticsTranscriber_OperatingPoint")
_REGION = rt.Enum("FallbackSpeechmaticsTranscriber_Region")
_CUSTOM_VOCABULARY = rt.Array(rt.Ref("SpeechmaticsCustomVocabularyItem"))
_NUMERAL_STYLE = rt.Enum("FallbackSpeechmaticsTranscriber_NumeralStyle")
