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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "modelLatency" in data and (v := data["modelLatency"]) is not None:
            self.model_latency = v
            unread -= 1
        else:
            self.model_latency = None
        if "voiceLatency" in data and (v := data["voiceLatency"]) is not None:
            self.voice_latency = v
            unread -= 1
        else:
            self.voice_latency = None
        if "transcriberLatency" in data and (v := data["transcriberLatency"]) is not None:
            self.transcriber_latency = v
            unread -= 1
        else:
            self.transcriber_latency = None
        if "endpointingLatency" in data and (v := data["endpointingLatency"]) is not None:
            self.endpointing_latency = v
            unread -= 1
        else:
            self.endpointing_latency = None
        if "turnLatency" in data and (v := data["turnLatency"]) is not None:
            self.turn_latency = v
            unread -= 1
        else:
            self.turn_latency = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )
