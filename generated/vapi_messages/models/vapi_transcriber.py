"""`VapiTranscriber`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from ..enums.vapi_transcriber__language import VapiTranscriber_Language
    from ..enums.vapi_transcriber__languages__item import VapiTranscriber_Languages_Item
    from ..enums.vapi_transcriber__turn_taking import VapiTranscriber_TurnTaking
    from ..enums.vapi_transcriber__version import VapiTranscriber_Version


@rt.dataclass(slots=True, kw_only=True)
class VapiTranscriber(rt.Record):
    """The object `VapiTranscriber`."""

    provider: Literal["vapi"]
    version: VapiTranscriber_Version | None = None
    language: VapiTranscriber_Language | None = None
    languages: list[VapiTranscriber_Languages_Item] | None = None
    keywords: list[str] | None = None
    turn_taking: VapiTranscriber_TurnTaking | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("provider")) is not None:
            unread -= 1
        self.provider = v
        if "version" in data and (v := data["version"]) is not None:
            self.version = _VERSION.decode(v)
            unread -= 1
        else:
            self.version = None
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
        if "keywords" in data and (v := data["keywords"]) is not None:
            self.keywords = v
            unread -= 1
        else:
            self.keywords = None
        if "turnTaking" in data and (v := data["turnTaking"]) is not None:
            self.turn_taking = _TURN_TAKING.decode(v)
            unread -= 1
        else:
            self.turn_taking = None
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
        if (v := record.version) is not None:
            out["version"] = rt.ENCODERS[type(v)](v)
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if (v := record.languages) is not None:
            out["languages"] = rt.ENCODERS[type(v)](v)
        if record.keywords is not None:
            out["keywords"] = record.keywords
        if (v := record.turn_taking) is not None:
            out["turnTaking"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("vapi"),
                "version": _VERSION,
                "language": _LANGUAGE,
                "languages": _LANGUAGES,
                "keywords": rt.Array(rt.TEXT),
                "turnTaking": _TURN_TAKING,
            },
            required=("provider",),
        )


_VERSION = rt.Enum("VapiTranscriber_Version")
_LANGUAGE = rt.Enum("VapiTranscriber_Language")
_LANGUAGES = rt.Array(rt.Enum("VapiTranscriber_Languages_Item"))
_TURN_TAKING = rt.Enum("VapiTranscriber_TurnTaking")
