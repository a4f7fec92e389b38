"""`AssemblyAITranscriber`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.provider = data["provider"] if "provider" in data else None
        self.language = _LANGUAGE.decode(data["language"]) if "language" in data else None
        self.confidence_threshold = (
            data["confidenceThreshold"] if "confidenceThreshold" in data else None
        )
        self.format_turns = data["formatTurns"] if "formatTurns" in data else None
        self.end_of_turn_confidence_threshold = (
            data["endOfTurnConfidenceThreshold"] if "endOfTurnConfidenceThreshold" in data else None
        )
        self.min_end_of_turn_silence_when_confident = (
            data["minEndOfTurnSilenceWhenConfident"]
            if "minEndOfTurnSilenceWhenConfident" in data
            else None
        )
        self.word_finalization_max_wait_time = (
            data["wordFinalizationMaxWaitTime"] if "wordFinalizationMaxWaitTime" in data else None
        )
        self.max_turn_silence = data["maxTurnSilence"] if "maxTurnSilence" in data else None
        self.vad_assisted_endpointing_enabled = (
            data["vadAssistedEndpointingEnabled"]
            if "vadAssistedEndpointingEnabled" in data
            else None
        )
        self.mode = _MODE.decode(data["mode"]) if "mode" in data else None
        self.prompt = data["prompt"] if "prompt" in data else None
        self.agent_context = data["agentContext"] if "agentContext" in data else None
        if "languageCodes" in data and (v := data["languageCodes"]) is not None:
            unread["language_codes"] = ["languageCodes", _LANGUAGE_CODES, v]
        else:
            self.language_codes = None
        self.speech_model = (
            _SPEECH_MODEL.decode(data["speechModel"]) if "speechModel" in data else None
        )
        self.realtime_url = data["realtimeUrl"] if "realtimeUrl" in data else None
        self.word_boost = data["wordBoost"] if "wordBoost" in data else None
        self.keyterms_prompt = data["keytermsPrompt"] if "keytermsPrompt" in data else None
        self.end_utterance_silence_threshold = (
            data["endUtteranceSilenceThreshold"] if "endUtteranceSilenceThreshold" in data else None
        )
        self.disable_partial_transcripts = (
            data["disablePartialTranscripts"] if "disablePartialTranscripts" in data else None
        )
        if "fallbackPlan" in data and (v := data["fallbackPlan"]) is not None:
            unread["fallback_plan"] = ["fallbackPlan", _FALLBACK_PLAN, v]
        else:
            self.fallback_plan = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if (v := record.confidence_threshold) is not None:
            out["confidenceThreshold"] = v
        if (v := record.format_turns) is not None:
            out["formatTurns"] = v
        if (v := record.end_of_turn_confidence_threshold) is not None:
            out["endOfTurnConfidenceThreshold"] = v
        if (v := record.min_end_of_turn_silence_when_confident) is not None:
            out["minEndOfTurnSilenceWhenConfident"] = v
        if (v := record.word_finalization_max_wait_time) is not None:
            out["wordFinalizationMaxWaitTime"] = v
        if (v := record.max_turn_silence) is not None:
            out["maxTurnSilence"] = v
        if (v := record.vad_assisted_endpointing_enabled) is not None:
            out["vadAssistedEndpointingEnabled"] = v
        if (v := record.mode) is not None:
            out["mode"] = rt.ENCODERS[type(v)](v)
        if (v := record.prompt) is not None:
            out["prompt"] = v
        if (v := record.agent_context) is not None:
            out["agentContext"] = v
        if "languageCodes" not in out and (v := record.language_codes) is not None:
            out["languageCodes"] = rt.ENCODERS[type(v)](v)
        if (v := record.speech_model) is not None:
            out["speechModel"] = rt.ENCODERS[type(v)](v)
        if (v := record.realtime_url) is not None:
            out["realtimeUrl"] = v
        if (v := record.word_boost) is not None:
            out["wordBoost"] = v
        if (v := record.keyterms_prompt) is not None:
            out["keytermsPrompt"] = v
        if (v := record.end_utterance_silence_threshold) is not None:
            out["endUtteranceSilenceThreshold"] = v
        if (v := record.disable_partial_transcripts) is not None:
            out["disablePartialTranscripts"] = v
        if "fallbackPlan" not in out and (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
