"""`AssistantSpeechWordTimestamp`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AssistantSpeechWordTimestamp(rt.Record):
    """Found in `AssistantSpeechWordProgressTiming.words`."""

    word: str
    start_ms: int | float
    end_ms: int | float

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
        self.word = get("word")
        self.start_ms = get("startMs")
        self.end_ms = get("endMs")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.word) is not None:
            out["word"] = v
        if (v := record.start_ms) is not None:
            out["startMs"] = v
        if (v := record.end_ms) is not None:
            out["endMs"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "word": rt.TEXT,
                "startMs": rt.NUMBER,
                "endMs": rt.NUMBER,
            },
            required=("word", "startMs", "endMs"),
        )
