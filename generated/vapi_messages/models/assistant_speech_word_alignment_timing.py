"""`AssistantSpeechWordAlignmentTiming`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AssistantSpeechWordAlignmentTiming(rt.Record):
    """Found in `ServerMessageAssistantSpeech.timing` where `type` is `word-alignment`."""

    type: Literal["word-alignment"]
    words: list[str]
    words_start_times_ms: list[int | float]
    words_end_times_ms: list[int | float]

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.words = get("words")
        self.words_start_times_ms = get("wordsStartTimesMs")
        self.words_end_times_ms = get("wordsEndTimesMs")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.words) is not None:
            out["words"] = v
        if (v := record.words_start_times_ms) is not None:
            out["wordsStartTimesMs"] = v
        if (v := record.words_end_times_ms) is not None:
            out["wordsEndTimesMs"] = v
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
