"""`TurnLatency`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class TurnLatency(rt.Record):
    """Found in `PerformanceMetrics.turn_latencies`."""

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
        get = data.get
        self.model_latency = get("modelLatency")
        self.voice_latency = get("voiceLatency")
        self.transcriber_latency = get("transcriberLatency")
        self.endpointing_latency = get("endpointingLatency")
        self.turn_latency = get("turnLatency")
        self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {}
        if (v := record.model_latency) is not None:
            out["modelLatency"] = v
        if (v := record.voice_latency) is not None:
            out["voiceLatency"] = v
        if (v := record.transcriber_latency) is not None:
            out["transcriberLatency"] = v
        if (v := record.endpointing_latency) is not None:
            out["endpointingLatency"] = v
        if (v := record.turn_latency) is not None:
            out["turnLatency"] = v
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
