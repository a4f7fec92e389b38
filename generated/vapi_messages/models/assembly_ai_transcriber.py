"""`AssemblyAITranscriber`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.assembly_ai_transcriber__language import AssemblyAITranscriber_Language
    from ..enums.assembly_ai_transcriber__language_codes__item import (
        AssemblyAITranscriber_LanguageCodes_Item,
    )
    from ..enums.assembly_ai_transcriber__mode import AssemblyAITranscriber_Mode
    from ..enums.assembly_ai_transcriber__speech_model import AssemblyAITranscriber_SpeechModel
    from .fallback_transcriber_plan import FallbackTranscriberPlan


@rt.dataclass(slots=True, kw_only=True)
class AssemblyAITranscriber(rt.Record):
    """The object `AssemblyAITranscriber`."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "language" in data and (v := data["language"]) is not None:
            self.language = _LANGUAGE.decode(v)
            unread -= 1
        else:
            self.language = None
        if "confidenceThreshold" in data and (v := data["confidenceThreshold"]) is not None:
            self.confidence_threshold = v
            unread -= 1
        else:
            self.confidence_threshold = None
        if "formatTurns" in data and (v := data["formatTurns"]) is not None:
            self.format_turns = v
            unread -= 1
        else:
            self.format_turns = None
        if (
            "endOfTurnConfidenceThreshold" in data
            and (v := data["endOfTurnConfidenceThreshold"]) is not None
        ):
            self.end_of_turn_confidence_threshold = v
            unread -= 1
        else:
            self.end_of_turn_confidence_threshold = None
        if (
            "minEndOfTurnSilenceWhenConfident" in data
            and (v := data["minEndOfTurnSilenceWhenConfident"]) is not None
        ):
            self.min_end_of_turn_silence_when_confident = v
            unread -= 1
        else:
            self.min_end_of_turn_silence_when_confident = None
        if (
            "wordFinalizationMaxWaitTime" in data
            and (v := data["wordFinalizationMaxWaitTime"]) is not None
        ):
            self.word_finalization_max_wait_time = v
            unread -= 1
        else:
            self.word_finalization_max_wait_time = None
        if "maxTurnSilence" in data and (v := data["maxTurnSilence"]) is not None:
            self.max_turn_silence = v
            unread -= 1
        else:
            self.max_turn_silence = None
        if (
            "vadAssistedEndpointingEnabled" in data
            and (v := data["vadAssistedEndpointingEnabled"]) is not None
        ):
            self.vad_assisted_endpointing_enabled = v
            unread -= 1
        else:
            self.vad_assisted_endpointing_enabled = None
        if "mode" in data and (v := data["mode"]) is not None:
            self.mode = _MODE.decode(v)
            unread -= 1
        else:
            self.mode = None
        if "prompt" in data and (v := data["prompt"]) is not None:
            self.prompt = v
            unread -= 1
        else:
            self.prompt = None
        if "agentContext" in data and (v := data["agentContext"]) is not None:
            self.agent_context = v
            unread -= 1
        else:
            self.agent_context = None
        if "languageCodes" in data and (v := data["languageCodes"]) is not None:
            self.language_codes = _LANGUAGE_CODES.decode(v)
            unread -= 1
        else:
            self.language_codes = None
        if "speechModel" in data and (v := data["speechModel"]) is not None:
            self.speech_model = _SPEECH_MODEL.decode(v)
            unread -= 1
        else:
            self.speech_model = None
        if "realtimeUrl" in data and (v := data["realtimeUrl"]) is not None:
            self.realtime_url = v
            unread -= 1
        else:
            self.realtime_url = None
        if "wordBoost" in data and (v := data["wordBoost"]) is not None:
            self.word_boost = v
            unread -= 1
        else:
            self.word_boost = None
        if "keytermsPrompt" in data and (v := data["keytermsPrompt"]) is not None:
            self.keyterms_prompt = v
            unread -= 1
        else:
            self.keyterms_prompt = None
        if (
            "endUtteranceSilenceThreshold" in data
            and (v := data["endUtteranceSilenceThreshold"]) is not None
        ):
            self.end_utterance_silence_threshold = v
            unread -= 1
        else:
            self.end_utterance_silence_threshold = None
        if (
            "disablePartialTranscripts" in data
            and (v := data["disablePartialTranscripts"]) is not None
        ):
            self.disable_partial_transcripts = v
            unread -= 1
        else:
            self.disable_partial_transcripts = None
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
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if record.confidence_threshold is not None:
            out["confidenceThreshold"] = record.confidence_threshold
        if record.format_turns is not None:
            out["formatTurns"] = record.format_turns
        if record.end_of_turn_confidence_threshold is not None:
            out["endOfTurnConfidenceThreshold"] = record.end_of_turn_confidence_threshold
        if record.min_end_of_turn_silence_when_confident is not None:
            out["minEndOfTurnSilenceWhenConfident"] = record.min_end_of_turn_silence_when_confident
        if record.word_finalization_max_wait_time is not None:
            out["wordFinalizationMaxWaitTime"] = record.word_finalization_max_wait_time
        if record.max_turn_silence is not None:
            out["maxTurnSilence"] = record.max_turn_silence
        if record.vad_assisted_endpointing_enabled is not None:
            out["vadAssistedEndpointingEnabled"] = record.vad_assisted_endpointing_enabled
        if (v := record.mode) is not None:
            out["mode"] = rt.ENCODERS[type(v)](v)
        if record.prompt is not None:
            out["prompt"] = record.prompt
        if record.agent_context is not None:
            out["agentContext"] = record.agent_context
        if (v := record.language_codes) is not None:
            out["languageCodes"] = rt.ENCODERS[type(v)](v)
        if (v := record.speech_model) is not None:
            out["speechModel"] = rt.ENCODERS[type(v)](v)
        if record.realtime_url is not None:
            out["realtimeUrl"] = record.realtime_url
        if record.word_boost is not None:
            out["wordBoost"] = record.word_boost
        if record.keyterms_prompt is not None:
            out["keytermsPrompt"] = record.keyterms_prompt
        if record.end_utterance_silence_threshold is not None:
            out["endUtteranceSilenceThreshold"] = record.end_utterance_silence_threshold
        if record.disable_partial_transcripts is not None:
            out["disablePartialTranscripts"] = record.disable_partial_transcripts
        if (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

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
                "languageCodes": _LANGUAGE_CODES,
                "speechModel": _SPEECH_MODEL,
                "realtimeUrl": rt.TEXT,
                "wordBoost": rt.Array(rt.Text(max_length=2500)),
                "keytermsPrompt": rt.Array(rt.Text(max_length=50)),
                "endUtteranceSilenceThreshold": rt.NUMBER,
                "disablePartialTranscripts": rt.BOOLEAN,
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider",),
        )


_LANGUAGE = rt.Enum("AssemblyAITranscriber_Language")
_MODE = rt.Enum("AssemblyAITranscriber_Mode")
_LANGUAGE_CODES = rt.Array(rt.Enum("AssemblyAITranscriber_LanguageCodes_Item"))
_SPEECH_MODEL = rt.Enum("AssemblyAITranscriber_SpeechModel")
_FALLBACK_PLAN = rt.Ref("FallbackTranscriberPlan")
