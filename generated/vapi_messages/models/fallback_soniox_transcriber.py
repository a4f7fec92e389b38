"""`FallbackSonioxTranscriber`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.fallback_soniox_transcriber__language import FallbackSonioxTranscriber_Language
    from ..enums.fallback_soniox_transcriber__languages__item import (
        FallbackSonioxTranscriber_Languages_Item,
    )
    from ..enums.fallback_soniox_transcriber__model import FallbackSonioxTranscriber_Model
    from .soniox_context_general_item import SonioxContextGeneralItem


@rt.dataclass(slots=True, kw_only=True)
class FallbackSonioxTranscriber(rt.BranchRecord):
    """Found in `FallbackTranscriberPlan.transcribers` where `provider` is `soniox`."""

    provider: Literal["soniox"]
    model: FallbackSonioxTranscriber_Model | None = None
    language: FallbackSonioxTranscriber_Language | None = None
    languages: list[FallbackSonioxTranscriber_Languages_Item] | None = None
    language_hints_strict: bool | None = None
    max_endpoint_delay_ms: int | float | None = None
    """From 500 to 3000."""
    custom_vocabulary: list[str] | None = None
    context_general: list[SonioxContextGeneralItem] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["soniox"],
            model: (
                FallbackSonioxTranscriber_Model | enum_texts.FallbackSonioxTranscriber_Model | None
            ) = None,
            language: (
                FallbackSonioxTranscriber_Language | enum_texts.CartesiaTranscriber_Language | None
            ) = None,
            languages: list[FallbackSonioxTranscriber_Languages_Item] | None = None,
            language_hints_strict: bool | None = None,
            max_endpoint_delay_ms: int | float | None = None,
            custom_vocabulary: list[str] | None = None,
            context_general: list[SonioxContextGeneralItem] | None = None,
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
        if (v := record.languages) is not None:
            out["languages"] = rt.ENCODERS[type(v)](v)
        if (v := record.language_hints_strict) is not None:
            out["languageHintsStrict"] = v
        if (v := record.max_endpoint_delay_ms) is not None:
            out["maxEndpointDelayMs"] = v
        if (v := record.custom_vocabulary) is not None:
            out["customVocabulary"] = v
        if (v := record.context_general) is not None:
            out["contextGeneral"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("soniox"),
                "model": _MODEL,
                "language": _LANGUAGE,
                "languages": _LANGUAGES,
                "languageHintsStrict": rt.BOOLEAN,
                "maxEndpointDelayMs": rt.Number(minimum=500, maximum=3000),
                "customVocabulary": rt.Array(rt.TEXT),
                "contextGeneral": _CONTEXT_GENERAL,
            },
            required=("provider",),
        )


_MODEL = rt.Enum("FallbackSonioxTranscriber_Model")
_LANGUAGE = rt.Enum("FallbackSonioxTranscriber_Language")
_LANGUAGES = rt.Array(rt.Enum("FallbackSonioxTranscriber_Languages_Item"))
_CONTEXT_GENERAL = rt.Array(rt.Ref("SonioxContextGeneralItem"))
