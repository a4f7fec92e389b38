"""`FallbackDeepgramTranscriber`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_deepgram_transcriber__language import FallbackDeepgramTranscriber_Language
    from ..enums.fallback_deepgram_transcriber__model import FallbackDeepgramTranscriber_Model
    from ..enums.fallback_deepgram_transcriber__redaction__item import (
        FallbackDeepgramTranscriber_Redaction_Item,
    )


@rt.dataclass(slots=True, kw_only=True)
class FallbackDeepgramTranscriber(rt.Record):
    """The object `FallbackDeepgramTranscriber`."""

    provider: Literal["deepgram"]
    model: FallbackDeepgramTranscriber_Model | str | None = None
    language: FallbackDeepgramTranscriber_Language | None = None
    smart_format: bool | None = None
    mip_opt_out: bool | None = None
    """Default: `false`."""
    numerals: bool | None = None
    profanity_filter: bool | None = None
    redaction: list[FallbackDeepgramTranscriber_Redaction_Item] | None = None
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
        if "language" in data and (v := data["language"]) is not None:
            self.language = _LANGUAGE.decode(v)
            unread -= 1
        else:
            self.language = None
        if "smartFormat" in data and (v := data["smartFormat"]) is not None:
            self.smart_format = v
            unread -= 1
        else:
            self.smart_format = None
        if "mipOptOut" in data and (v := data["mipOptOut"]) is not None:
            self.mip_opt_out = v
            unread -= 1
        else:
            self.mip_opt_out = None
        if "numerals" in data and (v := data["numerals"]) is not None:
            self.numerals = v
            unread -= 1
        else:
            self.numerals = None
        if "profanityFilter" in data and (v := data["profanityFilter"]) is not None:
            self.profanity_filter = v
            unread -= 1
        else:
            self.profanity_filter = None
        if "redaction" in data and (v := data["redaction"]) is not None:
            self.redaction = _REDACTION.decode(v)
            unread -= 1
        else:
            self.redaction = None
        if "confidenceThreshold" in data and (v := data["confidenceThreshold"]) is not None:
            self.confidence_threshold = v
            unread -= 1
        else:
            self.confidence_threshold = None
        if "eotThreshold" in data and (v := data["eotThreshold"]) is not None:
            self.eot_threshold = v
            unread -= 1
        else:
            self.eot_threshold = None
        if "eotTimeoutMs" in data and (v := data["eotTimeoutMs"]) is not None:
            self.eot_timeout_ms = v
            unread -= 1
        else:
            self.eot_timeout_ms = None
        if "languages" in data and (v := data["languages"]) is not None:
            self.languages = v
            unread -= 1
        else:
            self.languages = None
        if "keywords" in data and (v := data["keywords"]) is not None:
            self.keywords = v
            unread -= 1
        else:
            self.keywords = None
        if "keyterm" in data and (v := data["keyterm"]) is not None:
            self.keyterm = v
            unread -= 1
        else:
            self.keyterm = None
        if "endpointing" in data and (v := data["endpointing"]) is not None:
            self.endpointing = v
            unread -= 1
        else:
            self.endpointing = None
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
            },
            required=("provider",),
        )


_MODEL = rt.Known(rt.Enum("FallbackDeepgramTranscriber_Model"), rt.TEXT)
_LANGUAGE = rt.Enum("FallbackDeepgramTranscriber_Language")
_REDACTION = rt.Array(rt.Enum("FallbackDeepgramTranscriber_Redaction_Item"))
