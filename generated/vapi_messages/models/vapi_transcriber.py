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
        if (v := get("version")) is not None:
            v = _VERSION.decode(v)
            unread -= 1
        self.version = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
            unread -= 1
        self.language = v
        if (v := get("languages")) is not None:
            v = _LANGUAGES.decode(v)
            unread -= 1
        self.languages = v
        if (v := get("keywords")) is not None:
            unread -= 1
        self.keywords = v
        if (v := get("turnTaking")) is not None:
            v = _TURN_TAKING.decode(v)
            unread -= 1
        self.turn_taking = v
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_VERSION = rt.Enum("VapiTranscriber_Version")
_LANGUAGE = rt.Enum("VapiTranscriber_Language")
_LANGUAGES = rt.Array(rt.Enum("VapiTranscriber_Languages_Item"))
_TURN_TAKING = rt.Enum("VapiTranscriber_TurnTaking")
KNOWN_KEYS = frozenset(
    {
        "provider",
        "version",
        "language",
        "languages",
        "keywords",
        "turnTaking",
    }
)
