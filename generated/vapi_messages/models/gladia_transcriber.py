"""`GladiaTranscriber`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.gladia_transcriber__language import GladiaTranscriber_Language
    from ..enums.gladia_transcriber__language_behaviour import GladiaTranscriber_LanguageBehaviour
    from ..enums.gladia_transcriber__languages__item import GladiaTranscriber_Languages_Item
    from ..enums.gladia_transcriber__model import GladiaTranscriber_Model
    from ..enums.gladia_transcriber__region import GladiaTranscriber_Region
    from .fallback_transcriber_plan import FallbackTranscriberPlan
    from .gladia_custom_vocabulary_config_dto import GladiaCustomVocabularyConfigDTO


@rt.dataclass(slots=True, kw_only=True)
class GladiaTranscriber(rt.Record):
    """The object `GladiaTranscriber`."""

    provider: Literal["gladia"]
    model: GladiaTranscriber_Model | None = None
    language_behaviour: GladiaTranscriber_LanguageBehaviour | None = None
    language: GladiaTranscriber_Language | None = None
    languages: list[GladiaTranscriber_Languages_Item] | None = None
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
    region: GladiaTranscriber_Region | None = None
    receive_partial_transcripts: bool | None = None
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
            self.model = _MODEL.decode(v)
            unread -= 1
        else:
            self.model = None
        if "languageBehaviour" in data and (v := data["languageBehaviour"]) is not None:
            self.language_behaviour = _LANGUAGE_BEHAVIOUR.decode(v)
            unread -= 1
        else:
            self.language_behaviour = None
        if "language" in data and (v := data["language"]) is not None:
            self.language = _LANGUAGE.decode(v)
            unread -= 1
        else:
            self.language = None
        if "languages" in data and (v := data["languages"]) is not None:
            self.languages = _LANGUAGES.decode(v)
            unread -= 1
        else:
            self.languages = None
        if "transcriptionHint" in data and (v := data["transcriptionHint"]) is not None:
            self.transcription_hint = v
            unread -= 1
        else:
            self.transcription_hint = None
        if "prosody" in data and (v := data["prosody"]) is not None:
            self.prosody = v
            unread -= 1
        else:
            self.prosody = None
        if "audioEnhancer" in data and (v := data["audioEnhancer"]) is not None:
            self.audio_enhancer = v
            unread -= 1
        else:
            self.audio_enhancer = None
        if "confidenceThreshold" in data and (v := data["confidenceThreshold"]) is not None:
            self.confidence_threshold = v
            unread -= 1
        else:
            self.confidence_threshold = None
        if "endpointing" in data and (v := data["endpointing"]) is not None:
            self.endpointing = v
            unread -= 1
        else:
            self.endpointing = None
        if "speechThreshold" in data and (v := data["speechThreshold"]) is not None:
            self.speech_threshold = v
            unread -= 1
        else:
            self.speech_threshold = None
        if "customVocabularyEnabled" in data and (v := data["customVocabularyEnabled"]) is not None:
            self.custom_vocabulary_enabled = v
            unread -= 1
        else:
            self.custom_vocabulary_enabled = None
        if "customVocabularyConfig" in data and (v := data["customVocabularyConfig"]) is not None:
            self.custom_vocabulary_config = _CUSTOM_VOCABULARY_CONFIG.decode(v)
            unread -= 1
        else:
            self.custom_vocabulary_config = None
        if "region" in data and (v := data["region"]) is not None:
            self.region = _REGION.decode(v)
            unread -= 1
        else:
            self.region = None
        if (
            "receivePartialTranscripts" in data
            and (v := data["receivePartialTranscripts"]) is not None
        ):
            self.receive_partial_transcripts = v
            unread -= 1
        else:
            self.receive_partial_transcripts = None
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
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.language_behaviour) is not None:
            out["languageBehaviour"] = rt.ENCODERS[type(v)](v)
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if (v := record.languages) is not None:
            out["languages"] = rt.ENCODERS[type(v)](v)
        if record.transcription_hint is not None:
            out["transcriptionHint"] = record.transcription_hint
        if record.prosody is not None:
            out["prosody"] = record.prosody
        if record.audio_enhancer is not None:
            out["audioEnhancer"] = record.audio_enhancer
        if record.confidence_threshold is not None:
            out["confidenceThreshold"] = record.confidence_threshold
        if record.endpointing is not None:
            out["endpointing"] = record.endpointing
        if record.speech_threshold is not None:
            out["speechThreshold"] = record.speech_threshold
        if record.custom_vocabulary_enabled is not None:
            out["customVocabularyEnabled"] = record.custom_vocabulary_enabled
        if (v := record.custom_vocabulary_config) is not None:
            out["customVocabularyConfig"] = rt.ENCODERS[type(v)](v)
        if (v := record.region) is not None:
            out["region"] = rt.ENCODERS[type(v)](v)
        if record.receive_partial_transcripts is not None:
            out["receivePartialTranscripts"] = record.receive_partial_transcripts
        if (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("gladia"),
                "model": _MODEL,
                "languageBehaviour": _LANGUAGE_BEHAVIOUR,
                "language": _LANGUAGE,
                "languages": _LANGUAGES,
                "transcriptionHint": rt.Text(max_length=600),
                "prosody": rt.BOOLEAN,
                "audioEnhancer": rt.BOOLEAN,
                "confidenceThreshold": rt.Number(minimum=0, maximum=1),
                "endpointing": rt.Number(minimum=0.01, maximum=10),
                "speechThreshold": rt.Number(minimum=0, maximum=1),
                "customVocabularyEnabled": rt.BOOLEAN,
                "customVocabularyConfig": _CUSTOM_VOCABULARY_CONFIG,
                "region": _REGION,
                "receivePartialTranscripts": rt.BOOLEAN,
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider",),
        )


_MODEL = rt.Enum("GladiaTranscriber_Model")
_LANGUAGE_BEHAVIOUR = rt.Enum("GladiaTranscriber_LanguageBehaviour")
_LANGUAGE = rt.Enum("GladiaTranscriber_Language")
_LANGUAGES = rt.Array(rt.Enum("GladiaTranscriber_Languages_Item"))
_CUSTOM_VOCABULARY_CONFIG = rt.Ref("GladiaCustomVocabularyConfigDTO")
_REGION = rt.Enum("GladiaTranscriber_Region")
_FALLBACK_PLAN = rt.Ref("FallbackTranscriberPlan")
