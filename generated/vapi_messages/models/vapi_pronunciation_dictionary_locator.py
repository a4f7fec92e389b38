"""`VapiPronunciationDictionaryLocator`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from ..enums.vapi_pronunciation_dictionary_locator__provider import (
        VapiPronunciationDictionaryLocator_Provider,
    )


@rt.dataclass(slots=True, kw_only=True)
class VapiPronunciationDictionaryLocator(rt.Record):
    """The object `VapiPronunciationDictionaryLocator`."""

    pronunciation_dict_id: str
    version_id: str | None = None
    provider: VapiPronunciationDictionaryLocator_Provider | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("pronunciationDictId")) is not None:
            unread -= 1
        self.pronunciation_dict_id = v
        if "versionId" in data and (v := data["versionId"]) is not None:
            self.version_id = v
            unread -= 1
        else:
            self.version_id = None
        if "provider" in data and (v := data["provider"]) is not None:
            self.provider = _PROVIDER.decode(v)
            unread -= 1
        else:
            self.provider = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.pronunciation_dict_id is not None:
            out["pronunciationDictId"] = record.pronunciation_dict_id
        if record.version_id is not None:
            out["versionId"] = record.version_id
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
