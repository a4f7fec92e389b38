"""`VapiPronunciationDictionaryLocator`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.vapi_pronunciation_dictionary_locator__provider import (
        VapiPronunciationDictionaryLocator_Provider,
    )


@rt.dataclass(slots=True, kw_only=True)
class VapiPronunciationDictionaryLocator(rt.Record):
    """Found in `FallbackVapiVoice.pronunciation_dictionary` and 1 more."""

    pronunciation_dict_id: str
    version_id: str | None = None
    provider: VapiPronunciationDictionaryLocator_Provider | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            pronunciation_dict_id: str,
            version_id: str | None = None,
            provider: (
                VapiPronunciationDictionaryLocator_Provider
                | enum_texts.VapiPronunciationDictionaryLocator_Provider
                | None
            ) = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        self.pronunciation_dict_id = get("pronunciationDictId")
        self.version_id = get("versionId")
        if (v := get("provider")) is not None:
            v = _PROVIDER.decode(v)
        self.provider = v

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "pronunciationDictId": rt.TEXT,
                "versionId": rt.TEXT,
                "provider": _PROVIDER,
            },
        )


_PROVIDER = rt.Enum("VapiPronunciationDictionaryLocator_Provider")
