"""`SpeechmaticsCustomVocabularyItem`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class SpeechmaticsCustomVocabularyItem(rt.Record):
    """The object `SpeechmaticsCustomVocabularyItem`."""

    content: str
    """At least 1 character."""
    sounds_like: list[str] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("content")) is not None:
            unread -= 1
        self.content = v
        if "soundsLike" in data and (v := data["soundsLike"]) is not None:
            self.sounds_like = v
            unread -= 1
        else:
            self.sounds_like = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.content is not None:
            out["content"] = record.content
        if record.sounds_like is not None:
            out["soundsLike"] = record.sounds_like
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "content": rt.Text(min_length=1),
                "soundsLike": rt.Array(rt.TEXT),
            },
            required=("content",),
        )
