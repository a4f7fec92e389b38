"""`ElevenLabsPronunciationDictionaryLocator`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ElevenLabsPronunciationDictionaryLocator(rt.Record):
    """The object `ElevenLabsPronunciationDictionaryLocator`."""

    pronunciation_dictionary_id: str
    version_id: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("pronunciationDictionaryId")) is not None:
            unread -= 1
        self.pronunciation_dictionary_id = v
        if "versionId" in data and (v := data["versionId"]) is not None:
            self.version_id = v
            unread -= 1
        else:
            self.version_id = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "pronunciationDictionaryId": rt.TEXT,
                "versionId": rt.TEXT,
            },
            required=("pronunciationDictionaryId",),
        )
