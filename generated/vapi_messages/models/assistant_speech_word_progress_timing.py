"""`AssistantSpeechWordProgressTiming`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .assistant_speech_word_timestamp import AssistantSpeechWordTimestamp


@rt.dataclass(slots=True, kw_only=True)
class AssistantSpeechWordProgressTiming(rt.Record):
    """The object `AssistantSpeechWordProgressTiming`."""

    type: Literal["word-progress"]
    words_spoken: int | float
    total_words: int | float
    segment: str | None = None
    segment_duration_ms: int | float | None = None
    words: list[AssistantSpeechWordTimestamp] | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := get("wordsSpoken")) is not None:
            unread -= 1
        self.words_spoken = v
        if (v := get("totalWords")) is not None:
            unread -= 1
        self.total_words = v
        if (v := get("segment")) is not None:
            unread -= 1
        self.segment = v
        if (v := get("segmentDurationMs")) is not None:
            unread -= 1
        self.segment_duration_ms = v
        if (v := get("words")) is not None:
            v = _WORDS.decode(v)
            unread -= 1
        self.words = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if record.words_spoken is not None:
            out["wordsSpoken"] = record.words_spoken
        if record.total_words is not None:
            out["totalWords"] = record.total_words
        if record.segment is not None:
            out["segment"] = record.segment
        if record.segment_duration_ms is not None:
            out["segmentDurationMs"] = record.segment_duration_ms
        if (v := record.words) is not None:
            out["words"] = rt.ENCODERS[type(v)](v)
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("word-progress"),
                "wordsSpoken": rt.NUMBER,
                "totalWords": rt.NUMBER,
                "segment": rt.TEXT,
                "segmentDurationMs": rt.NUMBER,
                "words": _WORDS,
            },
            required=("type", "wordsSpoken", "totalWords"),
            extra=rt.ANY,
        )


_WORDS = rt.Array(rt.Ref("AssistantSpeechWordTimestamp"))
KNOWN_KEYS = frozenset(
    {
        "type",
        "wordsSpoken",
        "totalWords",
        "segment",
        "segmentDurationMs",
        "words",
    }
)
