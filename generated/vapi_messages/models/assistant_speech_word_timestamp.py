"""`AssistantSpeechWordTimestamp`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AssistantSpeechWordTimestamp(rt.Record):
    """The object `AssistantSpeechWordTimestamp`."""

    word: str
    start_ms: int | float
    end_ms: int | float

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if (v := data.get("word")) is not None:
            unread -= 1
        self.word = v
        if (v := data.get("startMs")) is not None:
            unread -= 1
        self.start_ms = v
        if (v := data.get("endMs")) is not None:
            unread -= 1
        self.end_ms = v
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.word is not None:
            out["word"] = record.word
        if record.start_ms is not None:
            out["startMs"] = record.start_ms
        if record.end_ms is not None:
            out["endMs"] = record.end_ms
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
