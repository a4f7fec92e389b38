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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("transport")) is not None:
            unread -= 1
        self.transport = v
        if (v := get("stt")) is not None:
            unread -= 1
        self.stt = v
        if (v := get("llm")) is not None:
            unread -= 1
        self.llm = v
        if (v := get("tts")) is not None:
            unread -= 1
        self.tts = v
        if (v := get("vapi")) is not None:
            unread -= 1
        self.vapi = v
        if (v := get("chat")) is not None:
            unread -= 1
        self.chat = v
        if (v := get("total")) is not None:
            unread -= 1
        self.total = v
        if (v := get("llmPromptTokens")) is not None:
            unread -= 1
        self.llm_prompt_tokens = v
        if (v := get("llmCompletionTokens")) is not None:
            unread -= 1
        self.llm_completion_tokens = v
        if (v := get("llmCachedPromptTokens")) is not None:
            unread -= 1
        self.llm_cached_prompt_tokens = v
        if (v := get("ttsCharacters")) is not None:
            unread -= 1
        self.tts_characters = v
        if (v := get("analysisCostBreakdown")) is not None:
            v = _ANALYSIS_COST_BREAKDOWN.decode(v)
            unread -= 1
        self.analysis_cost_breakdown = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_ANALYSIS_COST_BREAKDOWN = rt.Ref("AnalysisCostBreakdown")
KNOWN_KEYS = frozenset(
    {
        "transport",
        "stt",
        "llm",
        "tts",
        "vapi",
        "chat",
        "total",
        "llmPromptTokens",
        "llmCompletionTokens",
        "llmCachedPromptTokens",
        "ttsCharacters",
        "analysisCostBreakdown",
    }
)
