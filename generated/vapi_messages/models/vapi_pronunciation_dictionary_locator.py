"""`VapiPronunciationDictionaryLocator`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .. import _runtime as rt

if TYPE_CHECKING:
    from ..enums.vapi_pronunciation_dictionary_locator__provider import (
        VapiPronunciationDictionaryLocator_Provider,
    )

_PROVIDER = rt.Enum("VapiPronunciationDictionaryLocator_Provider")
_KEYS = frozenset(
    {
        "pronunciationDictId",
        "versionId",
        "provider",
    }
)


@dataclass(slots=True, kw_only=True)
class VapiPronunciationDictionaryLocator(rt.Record):
    """`VapiPronunciationDictionaryLocator` of the document."""

    pronunciation_dict_id: str
    version_id: str | None = None
    provider: VapiPronunciationDictionaryLocator_Provider | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.pronunciation_dict_id = get("pronunciationDictId")
        self.version_id = get("versionId")
        v = get("provider")
        self.provider = v if v is None else _PROVIDER.decode(v)
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.pronunciation_dict_id) is not None:
            out["pronunciationDictId"] = v
        if (v := self.version_id) is not None:
            out["versionId"] = v
        if (v := self.provider) is not None:
            out["provider"] = rt.encode(v)
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
