"""`DeepgramTranscriber`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.deepgram_transcriber__language import DeepgramTranscriber_Language
    from ..enums.deepgram_transcriber__model import DeepgramTranscriber_Model
    from ..enums.deepgram_transcriber__redaction__item import DeepgramTranscriber_Redaction_Item
    from .fallback_transcriber_plan import FallbackTranscriberPlan


@rt.dataclass(slots=True, kw_only=True)
class DeepgramTranscriber(rt.Record):
    """The object `DeepgramTranscriber`."""

    provider: Literal["deepgram"]
    model: DeepgramTranscriber_Model | str | None = None
    language: DeepgramTranscriber_Language | None = None
    smart_format: bool | None = None
    mip_opt_out: bool | None = None
    """Default: `false`."""
    numerals: bool | None = None
    profanity_filter: bool | None = None
    redaction: list[DeepgramTranscriber_Redaction_Item] | None = None
    confidence_threshold: int | float | None = None
    """From 0 to 1."""
    eot_threshold: int | float | None = None
    """From 0.5 to 0.9."""
    eot_timeout_ms: int | float | None = None
    """From 500 to 10000."""
    languages: list[str] | None = None
    keywords: list[str] | None = None
    keyterm: list[str] | None = None
    endpointing: int | float | None = None
    """From 10 to 500."""
    fallback_plan: FallbackTranscriberPlan | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("provider")) is not None:
            unread -= 1
        self.provider = v
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
            unread -= 1
        self.model = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
            unread -= 1
        self.language = v
        if (v := get("smartFormat")) is not None:
            unread -= 1
        self.smart_format = v
        if (v := get("mipOptOut")) is not None:
            unread -= 1
        self.mip_opt_out = v
        if (v := get("numerals")) is not None:
            unread -= 1
        self.numerals = v
        if (v := get("profanityFilter")) is not None:
            unread -= 1
        self.profanity_filter = v
        if (v := get("redaction")) is not None:
            v = _REDACTION.decode(v)
            unread -= 1
        self.redaction = v
        if (v := get("confidenceThreshold")) is not None:
            unread -= 1
        self.confidence_threshold = v
        if (v := get("eotThreshold")) is not None:
            unread -= 1
        self.eot_threshold = v
        if (v := get("eotTimeoutMs")) is not None:
            unread -= 1
        self.eot_timeout_ms = v
        if (v := get("languages")) is not None:
            unread -= 1
        self.languages = v
        if (v := get("keywords")) is not None:
            unread -= 1
        self.keywords = v
        if (v := get("keyterm")) is not None:
            unread -= 1
        self.keyterm = v
        if (v := get("endpointing")) is not None:
            unread -= 1
        self.endpointing = v
        if (v := get("fallbackPlan")) is not None:
            v = _FALLBACK_PLAN.decode(v)
            unread -= 1
        self.fallback_plan = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if record.smart_format is not None:
            out["smartFormat"] = record.smart_format
        if record.mip_opt_out is not None:
            out["mipOptOut"] = record.mip_opt_out
        if record.numerals is not None:
            out["numerals"] = record.numerals
        if record.profanity_filter is not None:
            out["profanityFilter"] = record.profanity_filter
        if (v := record.redaction) is not None:
            out["redaction"] = rt.ENCODERS[type(v)](v)
        if record.confidence_threshold is not None:
            out["confidenceThreshold"] = record.confidence_threshold
        if record.eot_threshold is not None:
            out["eotThreshold"] = record.eot_threshold
        if record.eot_timeout_ms is not None:
            out["eotTimeoutMs"] = record.eot_timeout_ms
        if record.languages is not None:
            out["languages"] = record.languages
        if record.keywords is not None:
            out["keywords"] = record.keywords
        if record.keyterm is not None:
            out["keyterm"] = record.keyterm
        if record.endpointing is not None:
            out["endpointing"] = record.endpointing
        if (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("deepgram"),
                "model": _MODEL,
                "language": _LANGUAGE,
                "smartFormat": rt.BOOLEAN,
                "mipOptOut": rt.BOOLEAN,
                "numerals": rt.BOOLEAN,
                "profanityFilter": rt.BOOLEAN,
                "redaction": _REDACTION,
                "confidenceThreshold": rt.Number(minimum=0, maximum=1),
                "eotThreshold": rt.Number(minimum=0.5, maximum=0.9),
                "eotTimeoutMs": rt.Number(minimum=500, maximum=10000),
                "languages": rt.Array(rt.TEXT),
                "keywords": rt.Array(rt.TEXT),
                "keyterm": rt.Array(rt.TEXT),
                "endpointing": rt.Number(minimum=10, maximum=500),
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider",),
            extra=rt.ANY,
        )


_MODEL = rt.Known(rt.Enum("DeepgramTranscriber_Model"), rt.TEXT)
_LANGUAGE = rt.Enum("DeepgramTranscriber_Language")
_REDACTION = rt.Array(rt.Enum("DeepgramTranscriber_Redaction_Item"))
_FALLBACK_PLAN = rt.Ref("FallbackTranscriberPlan")
KNOWN_KEYS = frozenset(
    {
        "provider",
        "model",
        "language",
        "smartFormat",
        "mipOptOut",
        "numerals",
        "profanityFilter",
        "redaction",
        "confidenceThreshold",
        "eotThreshold",
        "eotTimeoutMs",
        "languages",
        "keywords",
        "keyterm",
        "endpointing",
        "fallbackPlan",
    }
)
