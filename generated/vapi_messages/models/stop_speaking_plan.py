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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "numWords" in data and (v := data["numWords"]) is not None:
            self.num_words = v
            unread -= 1
        else:
            self.num_words = None
        if "voiceSeconds" in data and (v := data["voiceSeconds"]) is not None:
            self.voice_seconds = v
            unread -= 1
        else:
            self.voice_seconds = None
        if "backoffSeconds" in data and (v := data["backoffSeconds"]) is not None:
            self.backoff_seconds = v
            unread -= 1
        else:
            self.backoff_seconds = None
        if "acknowledgementPhrases" in data and (v := data["acknowledgementPhrases"]) is not None:
            self.acknowledgement_phrases = v
            unread -= 1
        else:
            self.acknowledgement_phrases = None
        if "interruptionPhrases" in data and (v := data["interruptionPhrases"]) is not None:
            self.interruption_phrases = v
            unread -= 1
        else:
            self.interruption_phrases = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )
