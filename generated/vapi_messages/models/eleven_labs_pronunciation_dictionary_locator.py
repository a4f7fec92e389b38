"""`ElevenLabsPronunciationDictionaryLocator`: its class, and how it is decoded, encoded and
checked.
"""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class ElevenLabsPronunciationDictionaryLocator(rt.Record):
    """Found in `ElevenLabsVoice.pronunciation_dictionary_locators` and 1 more."""

    pronunciation_dictionary_id: str
    version_id: str | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.pronunciation_dictionary_id = get("pronunciationDictionaryId")
        self.version_id = get("versionId")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.pronunciation_dictionary_id) is not None:
            out["pronunciationDictionaryId"] = v
        if (v := record.version_id) is not None:
            out["versionId"] = v
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
