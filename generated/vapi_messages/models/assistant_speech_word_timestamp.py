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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("word")) is not None:
            unread -= 1
        self.word = v
        if (v := get("startMs")) is not None:
            unread -= 1
        self.start_ms = v
        if (v := get("endMs")) is not None:
            unread -= 1
        self.end_ms = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "word",
        "startMs",
        "endMs",
    }
)
