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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("pronunciationDictId")) is not None:
            unread -= 1
        self.pronunciation_dict_id = v
        if (v := get("versionId")) is not None:
            unread -= 1
        self.version_id = v
        if (v := get("provider")) is not None:
            v = _PROVIDER.decode(v)
            unread -= 1
        self.provider = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_PROVIDER = rt.Enum("VapiPronunciationDictionaryLocator_Provider")
KNOWN_KEYS = frozenset(
    {
        "pronunciationDictId",
        "versionId",
        "provider",
    }
)
