"""`CostBreakdown`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .analysis_cost_breakdown import AnalysisCostBreakdown


@rt.dataclass(slots=True, kw_only=True)
class CostBreakdown(rt.Record):
    """The object `CostBreakdown`."""

    transport: int | float | None = None
    stt: int | float | None = None
    llm: int | float | None = None
    tts: int | float | None = None
    vapi: int | float | None = None
    chat: int | float | None = None
    total: int | float | None = None
    llm_prompt_tokens: int | float | None = None
    llm_completion_tokens: int | float | None = None
    llm_cached_prompt_tokens: int | float | None = None
    tts_characters: int | float | None = None
    analysis_cost_breakdown: AnalysisCostBreakdown | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "transport" in data and (v := data["transport"]) is not None:
            self.transport = v
            unread -= 1
        else:
            self.transport = None
        if "stt" in data and (v := data["stt"]) is not None:
            self.stt = v
            unread -= 1
        else:
            self.stt = None
        if "llm" in data and (v := data["llm"]) is not None:
            self.llm = v
            unread -= 1
        else:
            self.llm = None
        if "tts" in data and (v := data["tts"]) is not None:
            self.tts = v
            unread -= 1
        else:
            self.tts = None
        if "vapi" in data and (v := data["vapi"]) is not None:
            self.vapi = v
            unread -= 1
        else:
            self.vapi = None
        if "chat" in data and (v := data["chat"]) is not None:
            self.chat = v
            unread -= 1
        else:
            self.chat = None
        if "total" in data and (v := data["total"]) is not None:
            self.total = v
            unread -= 1
        else:
            self.total = None
        if "llmPromptTokens" in data and (v := data["llmPromptTokens"]) is not None:
            self.llm_prompt_tokens = v
            unread -= 1
        else:
            self.llm_prompt_tokens = None
        if "llmCompletionTokens" in data and (v := data["llmCompletionTokens"]) is not None:
            self.llm_completion_tokens = v
            unread -= 1
        else:
            self.llm_completion_tokens = None
        if "llmCachedPromptTokens" in data and (v := data["llmCachedPromptTokens"]) is not None:
            self.llm_cached_prompt_tokens = v
            unread -= 1
        else:
            self.llm_cached_prompt_tokens = None
        if "ttsCharacters" in data and (v := data["ttsCharacters"]) is not None:
            self.tts_characters = v
            unread -= 1
        else:
            self.tts_characters = None
        if "analysisCostBreakdown" in data and (v := data["analysisCostBreakdown"]) is not None:
            self.analysis_cost_breakdown = _ANALYSIS_COST_BREAKDOWN.decode(v)
            unread -= 1
        else:
            self.analysis_cost_breakdown = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.transport is not None:
            out["transport"] = record.transport
        if record.stt is not None:
            out["stt"] = record.stt
        if record.llm is not None:
            out["llm"] = record.llm
        if record.tts is not None:
            out["tts"] = record.tts
        if record.vapi is not None:
            out["vapi"] = record.vapi
        if record.chat is not None:
            out["chat"] = record.chat
        if record.total is not None:
            out["total"] = record.total
        if record.llm_prompt_tokens is not None:
            out["llmPromptTokens"] = record.llm_prompt_tokens
        if record.llm_completion_tokens is not None:
            out["llmCompletionTokens"] = record.llm_completion_tokens
        if record.llm_cached_prompt_tokens is not None:
            out["llmCachedPromptTokens"] = record.llm_cached_prompt_tokens
        if record.tts_characters is not None:
            out["ttsCharacters"] = record.tts_characters
        if (v := record.analysis_cost_breakdown) is not None:
            out["analysisCostBreakdown"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "transport": rt.NUMBER,
                "stt": rt.NUMBER,
                "llm": rt.NUMBER,
                "tts": rt.NUMBER,
                "vapi": rt.NUMBER,
                "chat": rt.NUMBER,
                "total": rt.NUMBER,
                "llmPromptTokens": rt.NUMBER,
                "llmCompletionTokens": rt.NUMBER,
                "llmCachedPromptTokens": rt.NUMBER,
                "ttsCharacters": rt.NUMBER,
                "analysisCostBreakdown": _ANALYSIS_COST_BREAKDOWN,
            },
        )


_ANALYSIS_COST_BREAKDOWN = rt.Ref("AnalysisCostBreakdown")
