"""`FallbackGladiaTranscriber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_gladia_transcriber__language import FallbackGladiaTranscriber_Language
    from ..enums.fallback_gladia_transcriber__language_behaviour import (
        FallbackGladiaTranscriber_LanguageBehaviour,
    )
    from ..enums.fallback_gladia_transcriber__languages__item import (
        FallbackGladiaTranscriber_Languages_Item,
    )
    from ..enums.fallback_gladia_transcriber__model import FallbackGladiaTranscriber_Model
    from ..enums.fallback_gladia_transcriber__region import FallbackGladiaTranscriber_Region
    from .gladia_custom_vocabulary_config_dto import GladiaCustomVocabularyConfigDTO


@rt.dataclass(slots=True, kw_only=True)
class FallbackGladiaTranscriber(rt.BranchRecord):
    """Found in `FallbackTranscriberPlan.transcribers` where `provider` is `gladia`."""

    provider: Literal["gladia"]
    model: FallbackGladiaTranscriber_Model | None = None
    language_behaviour: FallbackGladiaTranscriber_LanguageBehaviour | None = None
    language: FallbackGladiaTranscriber_Language | None = None
    languages: list[FallbackGladiaTranscriber_Languages_Item] | None = None
    transcription_hint: str | None = None
    """At most 600 characters."""
    prosody: bool | None = None
    audio_enhancer: bool | None = None
    confidence_threshold: int | float | None = None
    """From 0 to 1."""
    endpointing: int | float | None = None
    """From 0.01 to 10."""
    speech_threshold: int | float | None = None
    """From 0 to 1."""
    custom_vocabulary_enabled: bool | None = None
    custom_vocabulary_config: GladiaCustomVocabularyConfigDTO | None = None
    region: FallbackGladiaTranscriber_Region | None = None
    receive_partial_transcripts: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["gladia"],
            model: (
                FallbackGladiaTranscriber_Model | enum_texts.FallbackGladiaTranscriber_Model | None
            ) = None,
            language_behaviour: (
                FallbackGladiaTranscriber_LanguageBehaviour
                | enum_texts.FallbackGladiaTranscriber_LanguageBehaviour
                | None
            ) = None,
            language: (
                FallbackGladiaTranscriber_Language
                | enum_texts.FallbackGladiaTranscriber_Language
                | None
            ) = None,
            languages: list[FallbackGladiaTranscriber_Languages_Item] | None = None,
            transcription_hint: str | None = None,
            prosody: bool | None = None,
            audio_enhancer: bool | None = None,
            confidence_threshold: int | float | None = None,
            endpointing: int | float | None = None,
            speech_threshold: int | float | None = None,
            custom_vocabulary_enabled: bool | None = None,
            custom_vocabulary_config: GladiaCustomVocabularyConfigDTO | None = None,
            region: (
                FallbackGladiaTranscriber_Region
                | enum_texts.FallbackGladiaTranscriber_Region
                | None
            ) = None,
            receive_partial_transcripts: bool | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        if (v := get("languageBehaviour")) is not None:
            v = _LANGUAGE_BEHAVIOUR.decode(v)
        self.language_behaviour = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
        if get("languages") is None:
            self.languages = None
        else:
            left += 1
        self.transcription_hint = get("transcriptionHint")
        self.prosody = get("prosody")
        self.audio_enhancer = get("audioEnhancer")
        self.confidence_threshold = get("confidenceThreshold")
        self.endpointing = get("endpointing")
        self.speech_threshold = get("speechThreshold")
        self.custom_vocabulary_enabled = get("customVocabularyEnabled")
        if get("customVocabularyConfig") is None:
            self.custom_vocabulary_config = None
        else:
            left += 1
        if (v := get("region")) is not None:
            v = _REGION.decode(v)
        self.region = v
        self.receive_partial_transcripts = get("receivePartialTranscripts")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("gladia"),
                "model": _MODEL,
                "languageBehaviour": _LANGUAGE_BEHAVIOUR,
                "language": _LANGUAGE,
                "languages": rt.Array(rt.Enum("FallbackGladiaTranscriber_Languages_Item")),
                "transcriptionHint": rt.Text(max_length=600),
                "prosody": rt.BOOLEAN,
                "audioEnhancer": rt.BOOLEAN,
                "confidenceThreshold": rt.Number(minimum=0, maximum=1),
                "endpointing": rt.Number(minimum=0.01, maximum=10),
                "speechThreshold": rt.Number(minimum=0, maximum=1),
                "customVocabularyEnabled": rt.BOOLEAN,
                "customVocabularyConfig": rt.Ref("GladiaCustomVocabularyConfigDTO"),
                "region": _REGION,
                "receivePartialTranscripts": rt.BOOLEAN,
            },
        )


_MODEL = rt.Enum("FallbackGladiaTranscriber_Model")
_LANGUAGE_BEHAVIOUR = rt.Enum("FallbackGladiaTranscriber_LanguageBehaviour")
_LANGUAGE = rt.Enum("FallbackGladiaTranscriber_Language")
_REGION = rt.Enum("FallbackGladiaTranscriber_Region")
