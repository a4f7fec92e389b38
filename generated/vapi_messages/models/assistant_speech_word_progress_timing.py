"""`AssistantSpeechWordProgressTiming`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import rt

if TYPE_CHECKING:
    from .assistant_speech_word_timestamp import AssistantSpeechWordTimestamp


@rt.dataclass(slots=True, kw_only=True)
class AssistantSpeechWordProgressTiming(rt.BranchRecord):
    """Found in `ServerMessageAssistantSpeech.timing` where `type` is `word-progress`."""

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
        get = data.get
        left = 0
        self.type = get("type")
        self.words_spoken = get("wordsSpoken")
        self.total_words = get("totalWords")
        self.segment = get("segment")
        self.segment_duration_ms = get("segmentDurationMs")
        if get("words") is None:
            self.words = None
        else:
            left += 1
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.words_spoken) is not None:
            out["wordsSpoken"] = v
        if (v := record.total_words) is not None:
            out["totalWords"] = v
        if (v := record.segment) is not None:
            out["segment"] = v
        if (v := record.segment_duration_ms) is not None:
            out["segmentDurationMs"] = v
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
