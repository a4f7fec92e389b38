"""`SonioxTranscriber`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.soniox_transcriber__language import SonioxTranscriber_Language
    from ..enums.soniox_transcriber__languages__item import SonioxTranscriber_Languages_Item
    from ..enums.soniox_transcriber__model import SonioxTranscriber_Model
    from .fallback_transcriber_plan import FallbackTranscriberPlan
    from .soniox_context_general_item import SonioxContextGeneralItem


@rt.dataclass(slots=True, kw_only=True)
class SonioxTranscriber(rt.BranchRecord):
    """Found in `AssistantOverrides.transcriber` where `provider` is `soniox` and 4 more."""

    provider: Literal["soniox"]
    model: SonioxTranscriber_Model | None = None
    language: SonioxTranscriber_Language | None = None
    languages: list[SonioxTranscriber_Languages_Item] | None = None
    language_hints_strict: bool | None = None
    max_endpoint_delay_ms: int | float | None = None
    """From 500 to 3000."""
    custom_vocabulary: list[str] | None = None
    context_general: list[SonioxContextGeneralItem] | None = None
    fallback_plan: FallbackTranscriberPlan | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["soniox"],
            model: (
                SonioxTranscriber_Model | enum_texts.FallbackSonioxTranscriber_Model | None
            ) = None,
            language: (
                SonioxTranscriber_Language | enum_texts.CartesiaTranscriber_Language | None
            ) = None,
            languages: list[SonioxTranscriber_Languages_Item] | None = None,
            language_hints_strict: bool | None = None,
            max_endpoint_delay_ms: int | float | None = None,
            custom_vocabulary: list[str] | None = None,
            context_general: list[SonioxContextGeneralItem] | None = None,
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
        if get("languages") is None:
            self.languages = None
        else:
            left += 1
        self.language_hints_strict = get("languageHintsStrict")
        self.max_endpoint_delay_ms = get("maxEndpointDelayMs")
        self.custom_vocabulary = get("customVocabulary")
        if get("contextGeneral") is None:
            self.context_general = None
        else:
            left += 1
        if get("fallbackPlan") is None:
            self.fallback_plan = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("soniox"),
                "model": _MODEL,
                "language": _LANGUAGE,
                "languages": rt.Array(rt.Enum("SonioxTranscriber_Languages_Item")),
                "languageHintsStrict": rt.BOOLEAN,
                "maxEndpointDelayMs": rt.Number(minimum=500, maximum=3000),
                "customVocabulary": rt.Array(rt.TEXT),
                "contextGeneral": rt.Array(rt.Ref("SonioxContextGeneralItem")),
                "fallbackPlan": rt.Ref("FallbackTranscriberPlan"),
            },
        )


_MODEL = rt.Enum("SonioxTranscriber_Model")
_LANGUAGE = rt.Enum("SonioxTranscriber_Language")
