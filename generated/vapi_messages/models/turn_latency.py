"""`TurnLatency`."""

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

    def _fill(self: Any, get: rt.Get) -> None:
        self.model_latency = get("modelLatency")
        self.voice_latency = get("voiceLatency")
        self.transcriber_latency = get("transcriberLatency")
        self.endpointing_latency = get("endpointingLatency")
        self.turn_latency = get("turnLatency")

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
