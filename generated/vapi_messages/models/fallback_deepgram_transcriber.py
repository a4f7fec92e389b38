"""`FallbackDeepgramTranscriber`: its class, and how it is decoded, encoded and checked."""

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
class FallbackDeepgramTranscriber(rt.BranchRecord):
    """Found in `FallbackTranscriberPlan.transcribers` where `provider` is `deepgram`."""

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
        unread: dict[str, Any] = {}
        self.provider = data["provider"] if "provider" in data else None
        self.model = _MODEL.decode(data["model"]) if "model" in data else None
        self.language = _LANGUAGE.decode(data["language"]) if "language" in data else None
        self.smart_format = data["smartFormat"] if "smartFormat" in data else None
        self.mip_opt_out = data["mipOptOut"] if "mipOptOut" in data else None
        self.numerals = data["numerals"] if "numerals" in data else None
        self.profanity_filter = data["profanityFilter"] if "profanityFilter" in data else None
        if "redaction" in data and (v := data["redaction"]) is not None:
            unread["redaction"] = ["redaction", _REDACTION, v]
        else:
            self.redaction = None
        self.confidence_threshold = (
            data["confidenceThreshold"] if "confidenceThreshold" in data else None
        )
        self.eot_threshold = data["eotThreshold"] if "eotThreshold" in data else None
        self.eot_timeout_ms = data["eotTimeoutMs"] if "eotTimeoutMs" in data else None
        self.languages = data["languages"] if "languages" in data else None
        self.keywords = data["keywords"] if "keywords" in data else None
        self.keyterm = data["keyterm"] if "keyterm" in data else None
        self.endpointing = data["endpointing"] if "endpointing" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if (v := record.smart_format) is not None:
            out["smartFormat"] = v
        if (v := record.mip_opt_out) is not None:
            out["mipOptOut"] = v
        if (v := record.numerals) is not None:
            out["numerals"] = v
        if (v := record.profanity_filter) is not None:
            out["profanityFilter"] = v
        if "redaction" not in out and (v := record.redaction) is not None:
            out["redaction"] = rt.ENCODERS[type(v)](v)
        if (v := record.confidence_threshold) is not None:
            out["confidenceThreshold"] = v
        if (v := record.eot_threshold) is not None:
            out["eotThreshold"] = v
        if (v := record.eot_timeout_ms) is not None:
            out["eotTimeoutMs"] = v
        if (v := record.languages) is not None:
            out["languages"] = v
        if (v := record.keywords) is not None:
            out["keywords"] = v
        if (v := record.keyterm) is not None:
            out["keyterm"] = v
        if (v := record.endpointing) is not None:
            out["endpointing"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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


_MODEL = rt.EnumOr(rt.Enum("FallbackDeepgramTranscriber_Model"), rt.TEXT)
_LANGUAGE = rt.Enum("FallbackDeepgramTranscriber_Language")
_REDACTION = rt.Array(rt.Enum("FallbackDeepgramTranscriber_Redaction_Item"))
