"""`CostBreakdown`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .analysis_cost_breakdown import AnalysisCostBreakdown


@rt.dataclass(slots=True, kw_only=True)
class CostBreakdown(rt.BranchRecord):
    """Found in `Call.cost_breakdown` and 1 more."""

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

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.transport = get("transport")
        self.stt = get("stt")
        self.llm = get("llm")
        self.tts = get("tts")
        self.vapi = get("vapi")
        self.chat = get("chat")
        self.total = get("total")
        self.llm_prompt_tokens = get("llmPromptTokens")
        self.llm_completion_tokens = get("llmCompletionTokens")
        self.llm_cached_prompt_tokens = get("llmCachedPromptTokens")
        self.tts_characters = get("ttsCharacters")
        if get("analysisCostBreakdown") is None:
            self.analysis_cost_breakdown = None
        else:
            left += 1
        return left

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
                "analysisCostBreakdown": rt.Ref("AnalysisCostBreakdown"),
            },
        )
