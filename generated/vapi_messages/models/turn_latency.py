"""`TurnLatency`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class TurnLatency(rt.Record):
    """The object `TurnLatency`."""

    model_latency: int | float | None = None
    voice_latency: int | float | None = None
    transcriber_latency: int | float | None = None
    endpointing_latency: int | float | None = None
    turn_latency: int | float | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("modelLatency")) is not None:
            unread -= 1
        self.model_latency = v
        if (v := get("voiceLatency")) is not None:
            unread -= 1
        self.voice_latency = v
        if (v := get("transcriberLatency")) is not None:
            unread -= 1
        self.transcriber_latency = v
        if (v := get("endpointingLatency")) is not None:
            unread -= 1
        self.endpointing_latency = v
        if (v := get("turnLatency")) is not None:
            unread -= 1
        self.turn_latency = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.model_latency is not None:
            out["modelLatency"] = record.model_latency
        if record.voice_latency is not None:
            out["voiceLatency"] = record.voice_latency
        if record.transcriber_latency is not None:
            out["transcriberLatency"] = record.transcriber_latency
        if record.endpointing_latency is not None:
            out["endpointingLatency"] = record.endpointing_latency
        if record.turn_latency is not None:
            out["turnLatency"] = record.turn_latency
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "modelLatency": rt.NUMBER,
                "voiceLatency": rt.NUMBER,
                "transcriberLatency": rt.NUMBER,
                "endpointingLatency": rt.NUMBER,
                "turnLatency": rt.NUMBER,
            },
            extra=rt.ANY,
        )


KNOWN_KEYS = frozenset(
    {
        "modelLatency",
        "voiceLatency",
        "transcriberLatency",
        "endpointingLatency",
        "turnLatency",
    }
)
