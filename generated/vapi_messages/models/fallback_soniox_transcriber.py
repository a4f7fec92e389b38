"""`FallbackSonioxTranscriber`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.fallback_soniox_transcriber__language import FallbackSonioxTranscriber_Language
    from ..enums.fallback_soniox_transcriber__languages__item import (
        FallbackSonioxTranscriber_Languages_Item,
    )
    from ..enums.fallback_soniox_transcriber__model import FallbackSonioxTranscriber_Model
    from .soniox_context_general_item import SonioxContextGeneralItem


@rt.dataclass(slots=True, kw_only=True)
class FallbackSonioxTranscriber(rt.Record):
    """The object `FallbackSonioxTranscriber`."""

    provider: Literal["soniox"]
    model: FallbackSonioxTranscriber_Model | None = None
    language: FallbackSonioxTranscriber_Language | None = None
    languages: list[FallbackSonioxTranscriber_Languages_Item] | None = None
    language_hints_strict: bool | None = None
    max_endpoint_delay_ms: int | float | None = None
    """From 500 to 3000."""
    custom_vocabulary: list[str] | None = None
    context_general: list[SonioxContextGeneralItem] | None = None

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
        if "languages" in data and (v := data["languages"]) is not None:
            self.languages = _LANGUAGES.decode(v)
            unread -= 1
        else:
            self.languages = None
        if "languageHintsStrict" in data and (v := data["languageHintsStrict"]) is not None:
            self.language_hints_strict = v
            unread -= 1
        else:
            self.language_hints_strict = None
        if "maxEndpointDelayMs" in data and (v := data["maxEndpointDelayMs"]) is not None:
            self.max_endpoint_delay_ms = v
            unread -= 1
        else:
            self.max_endpoint_delay_ms = None
        if "customVocabulary" in data and (v := data["customVocabulary"]) is not None:
            self.custom_vocabulary = v
            unread -= 1
        else:
            self.custom_vocabulary = None
        if "contextGeneral" in data and (v := data["contextGeneral"]) is not None:
            self.context_general = _CONTEXT_GENERAL.decode(v)
            unread -= 1
        else:
            self.context_general = None
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
        if (v := record.languages) is not None:
            out["languages"] = rt.ENCODERS[type(v)](v)
        if record.language_hints_strict is not None:
            out["languageHintsStrict"] = record.language_hints_strict
        if record.max_endpoint_delay_ms is not None:
            out["maxEndpointDelayMs"] = record.max_endpoint_delay_ms
        if record.custom_vocabulary is not None:
            out["customVocabulary"] = record.custom_vocabulary
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
