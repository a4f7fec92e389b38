"""`DeepgramTranscriber`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.deepgram_transcriber__language import DeepgramTranscriber_Language
    from ..enums.deepgram_transcriber__model import DeepgramTranscriber_Model
    from ..enums.deepgram_transcriber__redaction__item import DeepgramTranscriber_Redaction_Item
    from .fallback_transcriber_plan import FallbackTranscriberPlan


@rt.dataclass(slots=True, kw_only=True)
class DeepgramTranscriber(rt.BranchRecord):
    """Found in `AssistantOverrides.transcriber` where `provider` is `deepgram` and 4 more."""

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

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["deepgram"],
            model: (
                DeepgramTranscriber_Model | enum_texts.DeepgramTranscriber_Model | str | None
            ) = None,
            language: (
                DeepgramTranscriber_Language | enum_texts.DeepgramTranscriber_Language | None
            ) = None,
            smart_format: bool | None = None,
            mip_opt_out: bool | None = None,
            numerals: bool | None = None,
            profanity_filter: bool | None = None,
            redaction: list[DeepgramTranscriber_Redaction_Item] | None = None,
            confidence_threshold: int | float | None = None,
            eot_threshold: int | float | None = None,
            eot_timeout_ms: int | float | None = None,
            languages: list[str] | None = None,
            keywords: list[str] | None = None,
            keyterm: list[str] | None = None,
            endpointing: int | float | None = None,
            fallback_plan: FallbackTranscriberPlan | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        left = 0
        self.provider = get("provider")
        if (v := get("model")) is not None:
            v = _MODEL.decode(v)
        self.model = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
        self.smart_format = get("smartFormat")
        self.mip_opt_out = get("mipOptOut")
        self.numerals = get("numerals")
        self.profanity_filter = get("profanityFilter")
        if get("redaction") is None:
            self.redaction = None
        else:
            left += 1
        self.confidence_threshold = get("confidenceThreshold")
        self.eot_threshold = get("eotThreshold")
        self.eot_timeout_ms = get("eotTimeoutMs")
        self.languages = get("languages")
        self.keywords = get("keywords")
        self.keyterm = get("keyterm")
        self.endpointing = get("endpointing")
        if get("fallbackPlan") is None:
            self.fallback_plan = None
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
        if (v := record.redaction) is not None:
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
        if (v := record.fallback_plan) is not None:
            out["fallbackPlan"] = rt.ENCODERS[type(v)](v)
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
                "fallbackPlan": _FALLBACK_PLAN,
            },
            required=("provider",),
        )


_MODEL = rt.EnumOr(rt.Enum("DeepgramTranscriber_Model"), rt.TEXT, one_of=True)
_LANGUAGE = rt.Enum("DeepgramTranscriber_Language")
_REDACTION = rt.Array(rt.Enum("DeepgramTranscriber_Redaction_Item"))
_FALLBACK_PLAN = rt.Ref("FallbackTranscriberPlan")
