"""`StopSpeakingPlan`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class StopSpeakingPlan(rt.Record):
    """The object `StopSpeakingPlan`."""

    num_words: int | float | None = None
    """From 0 to 10."""
    voice_seconds: int | float | None = None
    """From 0 to 0.5."""
    backoff_seconds: int | float | None = None
    """From 0 to 10."""
    acknowledgement_phrases: list[str] | None = None
    """Default: `["i understand", "i see", "i got it", "i hear you", "im list ...`."""
    interruption_phrases: list[str] | None = None
    """Default: `["stop", "shut", "up", "enough", "quiet", "silence", "but",  ...`."""
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("numWords")) is not None:
            unread -= 1
        self.num_words = v
        if (v := get("voiceSeconds")) is not None:
            unread -= 1
        self.voice_seconds = v
        if (v := get("backoffSeconds")) is not None:
            unread -= 1
        self.backoff_seconds = v
        if (v := get("acknowledgementPhrases")) is not None:
            unread -= 1
        self.acknowledgement_phrases = v
        if (v := get("interruptionPhrases")) is not None:
            unread -= 1
        self.interruption_phrases = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.num_words is not None:
            out["numWords"] = record.num_words
        if record.voice_seconds is not None:
            out["voiceSeconds"] = record.voice_seconds
        if record.backoff_seconds is not None:
            out["backoffSeconds"] = record.backoff_seconds
        if record.acknowledgement_phrases is not None:
            out["acknowledgementPhrases"] = record.acknowledgement_phrases
        if record.interruption_phrases is not None:
            out["interruptionPhrases"] = record.interruption_phrases
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "numWords": rt.Number(minimum=0, maximum=10),
                "voiceSeconds": rt.Number(minimum=0, maximum=0.5),
                "backoffSeconds": rt.Number(minimum=0, maximum=10),
                "acknowledgementPhrases": rt.Array(rt.Text(max_length=240)),
                "interruptionPhrases": rt.Array(rt.Text(max_length=240)),
            },
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "numWords",
        "voiceSeconds",
        "backoffSeconds",
        "acknowledgementPhrases",
        "interruptionPhrases",
    }
)
