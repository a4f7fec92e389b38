"""`ElevenLabsPronunciationDictionaryLocator`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ElevenLabsPronunciationDictionaryLocator(rt.Record):
    """The object `ElevenLabsPronunciationDictionaryLocator`."""

    pronunciation_dictionary_id: str
    version_id: str | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("pronunciationDictionaryId")) is not None:
            unread -= 1
        self.pronunciation_dictionary_id = v
        if (v := get("versionId")) is not None:
            unread -= 1
        self.version_id = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.pronunciation_dictionary_id is not None:
            out["pronunciationDictionaryId"] = record.pronunciation_dictionary_id
        if record.version_id is not None:
            out["versionId"] = record.version_id
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "pronunciationDictionaryId": rt.TEXT,
                "versionId": rt.TEXT,
            },
            required=("pronunciationDictionaryId",),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "pronunciationDictionaryId",
        "versionId",
    }
)
