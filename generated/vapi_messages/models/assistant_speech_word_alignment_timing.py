"""`AssistantSpeechWordAlignmentTiming`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AssistantSpeechWordAlignmentTiming(rt.Record):
    """The object `AssistantSpeechWordAlignmentTiming`."""

    type: Literal["word-alignment"]
    words: list[str]
    words_start_times_ms: list[int | float]
    words_end_times_ms: list[int | float]

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := data.get("words")) is not None:
            unread -= 1
        self.words = v
        if (v := data.get("wordsStartTimesMs")) is not None:
            unread -= 1
        self.words_start_times_ms = v
        if (v := data.get("wordsEndTimesMs")) is not None:
            unread -= 1
        self.words_end_times_ms = v
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
        if record.words is not None:
            out["words"] = record.words
        if record.words_start_times_ms is not None:
            out["wordsStartTimesMs"] = record.words_start_times_ms
        if record.words_end_times_ms is not None:
            out["wordsEndTimesMs"] = record.words_end_times_ms
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("word-alignment"),
                "words": rt.Array(rt.TEXT),
                "wordsStartTimesMs": rt.Array(rt.NUMBER),
                "wordsEndTimesMs": rt.Array(rt.NUMBER),
            },
            required=("type", "words", "wordsStartTimesMs", "wordsEndTimesMs"),
        )
