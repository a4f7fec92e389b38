"""`CostBreakdown`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.transport) is not None:
            out["transport"] = v
        if (v := record.stt) is not None:
            out["stt"] = v
        if (v := record.llm) is not None:
            out["llm"] = v
        if (v := record.tts) is not None:
            out["tts"] = v
        if (v := record.vapi) is not None:
            out["vapi"] = v
        if (v := record.chat) is not None:
            out["chat"] = v
        if (v := record.total) is not None:
            out["total"] = v
        if (v := record.llm_prompt_tokens) is not None:
            out["llmPromptTokens"] = v
        if (v := record.llm_completion_tokens) is not None:
            out["llmCompletionTokens"] = v
        if (v := record.llm_cached_prompt_tokens) is not None:
            out["llmCachedPromptTokens"] = v
        if (v := record.tts_characters) is not None:
            out["ttsCharacters"] = v
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
