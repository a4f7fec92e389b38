"""`AssemblyAITranscriber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.assembly_ai_transcriber__language import AssemblyAITranscriber_Language
    from ..enums.assembly_ai_transcriber__language_codes__item import (
        AssemblyAITranscriber_LanguageCodes_Item,
    )
    from ..enums.assembly_ai_transcriber__mode import AssemblyAITranscriber_Mode
    from ..enums.assembly_ai_transcriber__speech_model import AssemblyAITranscriber_SpeechModel
    from .fallback_transcriber_plan import FallbackTranscriberPlan


@rt.dataclass(slots=True, kw_only=True)
class AssemblyAITranscriber(rt.BranchRecord):
    """Found in `AssistantOverrides.transcriber` where `provider` is `assembly-ai` and 4 more."""

    provider: Literal["assembly-ai"]
    language: AssemblyAITranscriber_Language | None = None
    confidence_threshold: int | float | None = None
    """From 0 to 1."""
    format_turns: bool | None = None
    end_of_turn_confidence_threshold: int | float | None = None
    """From 0 to 1."""
    min_end_of_turn_silence_when_confident: int | float | None = None
    """At least 0."""
    word_finalization_max_wait_time: int | float | None = None
    """At least 0. Deprecated."""
    max_turn_silence: int | float | None = None
    """At least 0."""
    vad_assisted_endpointing_enabled: bool | None = None
    mode: AssemblyAITranscriber_Mode | None = None
    prompt: str | None = None
    """At most 1750 characters."""
    agent_context: str | None = None
    """At most 1750 characters."""
    language_codes: list[AssemblyAITranscriber_LanguageCodes_Item] | None = None
    speech_model: AssemblyAITranscriber_SpeechModel | None = None
    realtime_url: str | None = None
    word_boost: list[str] | None = None
    keyterms_prompt: list[str] | None = None
    end_utterance_silence_threshold: int | float | None = None
    disable_partial_transcripts: bool | None = None
    fallback_plan: FallbackTranscriberPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["assembly-ai"],
            language: (
                AssemblyAITranscriber_Language | enum_texts.AssemblyAITranscriber_Language | None
            ) = None,
            confidence_threshold: int | float | None = None,
            format_turns: bool | None = None,
            end_of_turn_confidence_threshold: int | float | None = None,
            min_end_of_turn_silence_when_confident: int | float | None = None,
            word_finalization_max_wait_time: int | float | None = None,
            max_turn_silence: int | float | None = None,
            vad_assisted_endpointing_enabled: bool | None = None,
            mode: AssemblyAITranscriber_Mode | enum_texts.AssemblyAITranscriber_Mode | None = None,
            prompt: str | None = None,
            agent_context: str | None = None,
            language_codes: list[AssemblyAITranscriber_LanguageCodes_Item] | None = None,
            speech_model: (
                AssemblyAITranscriber_SpeechModel
                | enum_texts.AssemblyAITranscriber_SpeechModel
                | None
            ) = None,
            realtime_url: str | None = None,
            word_boost: list[str] | None = None,
            keyterms_prompt: list[str] | None = None,
            end_utterance_silence_threshold: int | float | None = None,
            disable_partial_transcripts: bool | None = None,
            fallback_plan: FallbackTranscriberPlan | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.provider = get("provider")
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
        self.confidence_threshold = get("confidenceThreshold")
        self.format_turns = get("formatTurns")
        self.end_of_turn_confidence_threshold = get("endOfTurnConfidenceThreshold")
        self.min_end_of_turn_silence_when_confident = get("minEndOfTurnSilenceWhenConfident")
        self.word_finalization_max_wait_time = get("wordFinalizationMaxWaitTime")
        self.max_turn_silence = get("maxTurnSilence")
        self.vad_assisted_endpointing_enabled = get("vadAssistedEndpointingEnabled")
        if (v := get("mode")) is not None:
            v = _MODE.decode(v)
        self.mode = v
        self.prompt = get("prompt")
        self.agent_context = get("agentContext")
        if get("languageCodes") is None:
            self.language_codes = None
        else:
            left += 1
        if (v := get("speechModel")) is not None:
            v = _SPEECH_MODEL.decode(v)
        self.speech_model = v
        self.realtime_url = get("realtimeUrl")
        self.word_boost = get("wordBoost")
        self.keyterms_prompt = get("keytermsPrompt")
        self.end_utterance_silence_threshold = get("endUtteranceSilenceThreshold")
        self.disable_partial_transcripts = get("disablePartialTranscripts")
        if get("fallbackPlan") is None:
            self.fallback_plan = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("assembly-ai"),
                "language": _LANGUAGE,
                "confidenceThreshold": rt.Number(minimum=0, maximum=1),
                "formatTurns": rt.BOOLEAN,
                "endOfTurnConfidenceThreshold": rt.Number(minimum=0, maximum=1),
                "minEndOfTurnSilenceWhenConfident": rt.Number(minimum=0),
                "wordFinalizationMaxWaitTime": rt.Number(minimum=0),
                "maxTurnSilence": rt.Number(minimum=0),
                "vadAssistedEndpointingEnabled": rt.BOOLEAN,
                "mode": _MODE,
                "prompt": rt.Text(max_length=1750),
                "agentContext": rt.Text(max_length=1750),
                "languageCodes": rt.Array(rt.Enum("AssemblyAITranscriber_LanguageCodes_Item")),
                "speechModel": _SPEECH_MODEL,
                "realtimeUrl": rt.TEXT,
                "wordBoost": rt.Array(rt.Text(max_length=2500)),
                "keytermsPrompt": rt.Array(rt.Text(max_length=50)),
                "endUtteranceSilenceThreshold": rt.NUMBER,
                "disablePartialTranscripts": rt.BOOLEAN,
                "fallbackPlan": rt.Ref("FallbackTranscriberPlan"),
            },
        )


_LANGUAGE = rt.Enum("AssemblyAITranscriber_Language")
_MODE = rt.Enum("AssemblyAITranscriber_Mode")
_SPEECH_MODEL = rt.Enum("AssemblyAITranscriber_SpeechModel")
