"""`VapiTranscriber`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.vapi_transcriber__language import VapiTranscriber_Language
    from ..enums.vapi_transcriber__languages__item import VapiTranscriber_Languages_Item
    from ..enums.vapi_transcriber__turn_taking import VapiTranscriber_TurnTaking
    from ..enums.vapi_transcriber__version import VapiTranscriber_Version


@rt.dataclass(slots=True, kw_only=True)
class VapiTranscriber(rt.BranchRecord):
    """Found in `AssistantOverrides.transcriber` where `provider` is `vapi` and 4 more."""

    provider: Literal["vapi"]
    version: VapiTranscriber_Version | None = None
    language: VapiTranscriber_Language | None = None
    languages: list[VapiTranscriber_Languages_Item] | None = None
    keywords: list[str] | None = None
    turn_taking: VapiTranscriber_TurnTaking | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            provider: Literal["vapi"],
            version: VapiTranscriber_Version | enum_texts.VapiModel_Version | None = None,
            language: (
                VapiTranscriber_Language | enum_texts.CartesiaTranscriber_Language | None
            ) = None,
            languages: list[VapiTranscriber_Languages_Item] | None = None,
            keywords: list[str] | None = None,
            turn_taking: (
                VapiTranscriber_TurnTaking | enum_texts.VapiTranscriber_TurnTaking | None
            ) = None,
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
        if (v := get("version")) is not None:
            v = _VERSION.decode(v)
        self.version = v
        if (v := get("language")) is not None:
            v = _LANGUAGE.decode(v)
        self.language = v
        if get("languages") is None:
            self.languages = None
        else:
            left += 1
        self.keywords = get("keywords")
        if (v := get("turnTaking")) is not None:
            v = _TURN_TAKING.decode(v)
        self.turn_taking = v
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
        if (v := record.version) is not None:
            out["version"] = rt.ENCODERS[type(v)](v)
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if (v := record.languages) is not None:
            out["languages"] = rt.ENCODERS[type(v)](v)
        if (v := record.keywords) is not None:
            out["keywords"] = v
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
