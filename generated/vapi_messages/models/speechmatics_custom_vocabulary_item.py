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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("content")) is not None:
            unread -= 1
        self.content = v
        if (v := get("soundsLike")) is not None:
            unread -= 1
        self.sounds_like = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "content": rt.Text(min_length=1),
                "soundsLike": rt.Array(rt.TEXT),
            },
            required=("content",),
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "content",
        "soundsLike",
    }
)
