"""`DeepgramTranscriber`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
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
        return left

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
                "redaction": rt.Array(rt.Enum("DeepgramTranscriber_Redaction_Item")),
                "confidenceThreshold": rt.Number(minimum=0, maximum=1),
                "eotThreshold": rt.Number(minimum=0.5, maximum=0.9),
                "eotTimeoutMs": rt.Number(minimum=500, maximum=10000),
                "languages": rt.Array(rt.TEXT),
                "keywords": rt.Array(rt.TEXT),
                "keyterm": rt.Array(rt.TEXT),
                "endpointing": rt.Number(minimum=10, maximum=500),
                "fallbackPlan": rt.Ref("FallbackTranscriberPlan"),
            },
        )


_MODEL = rt.EnumOr(rt.Enum("DeepgramTranscriber_Model"), rt.TEXT, one_of=True)
_LANGUAGE = rt.Enum("DeepgramTranscriber_Language")
