"""`AssistantSpeechWordAlignmentTiming`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from .. import _runtime as rt

_KEYS = frozenset(
    {
        "type",
        "words",
        "wordsStartTimesMs",
        "wordsEndTimesMs",
    }
)


@dataclass(slots=True, kw_only=True)
class AssistantSpeechWordAlignmentTiming(rt.Record):
    """`AssistantSpeechWordAlignmentTiming` of the document."""

    type: Literal["word-alignment"]
    words: list[str]
    words_start_times_ms: list[int | float]
    words_end_times_ms: list[int | float]
    extra: dict[str, Any] = field(default_factory=dict)
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.type = get("type")
        self.words = get("words")
        self.words_start_times_ms = get("wordsStartTimesMs")
        self.words_end_times_ms = get("wordsEndTimesMs")
        self.extra, self._nulls = rt.rest(data, _KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        if (v := self.type) is not None:
            out["type"] = v
        if (v := self.words) is not None:
            out["words"] = v
        if (v := self.words_start_times_ms) is not None:
            out["wordsStartTimesMs"] = v
        if (v := self.words_end_times_ms) is not None:
            out["wordsEndTimesMs"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
            extra=rt.ANY,
        )
