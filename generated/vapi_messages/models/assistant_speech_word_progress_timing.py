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
        unread: dict[str, Any] = {}
        self.type = data["type"] if "type" in data else None
        self.words_spoken = data["wordsSpoken"] if "wordsSpoken" in data else None
        self.total_words = data["totalWords"] if "totalWords" in data else None
        self.segment = data["segment"] if "segment" in data else None
        self.segment_duration_ms = (
            data["segmentDurationMs"] if "segmentDurationMs" in data else None
        )
        if "words" in data and (v := data["words"]) is not None:
            unread["words"] = ["words", _WORDS, v]
        else:
            self.words = None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
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
        if "words" not in out and (v := record.words) is not None:
            out["words"] = rt.ENCODERS[type(v)](v)
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
