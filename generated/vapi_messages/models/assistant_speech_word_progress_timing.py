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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("wordsSpoken")) is not None:
            unread -= 1
        self.words_spoken = v
        if (v := data.get("totalWords")) is not None:
            unread -= 1
        self.total_words = v
        if "segment" in data and (v := data["segment"]) is not None:
            self.segment = v
            unread -= 1
        else:
            self.segment = None
        if "segmentDurationMs" in data and (v := data["segmentDurationMs"]) is not None:
            self.segment_duration_ms = v
            unread -= 1
        else:
            self.segment_duration_ms = None
        if "words" in data and (v := data["words"]) is not None:
            self.words = _WORDS.decode(v)
            unread -= 1
        else:
            self.words = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )


_WORDS = rt.Array(rt.Ref("AssistantSpeechWordTimestamp"))
