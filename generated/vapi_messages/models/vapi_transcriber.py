"""`VapiTranscriber`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread: dict[str, Any] = {}
        self.provider = data["provider"] if "provider" in data else None
        self.version = _VERSION.decode(data["version"]) if "version" in data else None
        self.language = _LANGUAGE.decode(data["language"]) if "language" in data else None
        if "languages" in data and (v := data["languages"]) is not None:
            unread["languages"] = ["languages", _LANGUAGES, v]
        else:
            self.languages = None
        self.keywords = data["keywords"] if "keywords" in data else None
        self.turn_taking = _TURN_TAKING.decode(data["turnTaking"]) if "turnTaking" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.provider) is not None:
            out["provider"] = v
        if (v := record.version) is not None:
            out["version"] = rt.ENCODERS[type(v)](v)
        if (v := record.language) is not None:
            out["language"] = rt.ENCODERS[type(v)](v)
        if "languages" not in out and (v := record.languages) is not None:
            out["languages"] = rt.ENCODERS[type(v)](v)
        if (v := record.keywords) is not None:
            out["keywords"] = v
        if (v := record.turn_taking) is not None:
            out["turnTaking"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
