"""`VapiTranscriber`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
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
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("vapi"),
                "version": _VERSION,
                "language": _LANGUAGE,
                "languages": rt.Array(rt.Enum("VapiTranscriber_Languages_Item")),
                "keywords": rt.Array(rt.TEXT),
                "turnTaking": _TURN_TAKING,
            },
        )


_VERSION = rt.Enum("VapiTranscriber_Version")
_LANGUAGE = rt.Enum("VapiTranscriber_Language")
_TURN_TAKING = rt.Enum("VapiTranscriber_TurnTaking")
