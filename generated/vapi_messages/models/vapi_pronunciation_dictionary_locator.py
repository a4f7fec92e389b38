"""`VapiPronunciationDictionaryLocator`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.pronunciation_dict_id = get("pronunciationDictId")
        self.version_id = get("versionId")
        if (v := get("provider")) is not None:
            v = _PROVIDER.decode(v)
        self.provider = v
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.pronunciation_dict_id) is not None:
            out["pronunciationDictId"] = v
        if (v := record.version_id) is not None:
            out["versionId"] = v
        if (v := record.provider) is not None:
            out["provider"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "pronunciationDictId": rt.TEXT,
                "versionId": rt.TEXT,
                "provider": _PROVIDER,
            },
            required=("pronunciationDictId",),
        )


_PROVIDER = rt.Enum("VapiPronunciationDictionaryLocator_Provider")
