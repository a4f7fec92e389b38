"""`PerformanceMetrics`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .turn_latency import TurnLatency


@rt.dataclass(slots=True, kw_only=True)
class PerformanceMetrics(rt.BranchRecord):
    """Found in `Artifact.performance_metrics`."""

    turn_latencies: list[TurnLatency] | None = None
    model_latency_average: int | float | None = None
    voice_latency_average: int | float | None = None
    transcriber_latency_average: int | float | None = None
    endpointing_latency_average: int | float | None = None
    turn_latency_average: int | float | None = None
    from_transport_latency_average: int | float | None = None
    to_transport_latency_average: int | float | None = None
    num_user_interrupted: int | float | None = None
    num_assistant_interrupted: int | float | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("turnLatencies") is None:
            self.turn_latencies = None
        else:
            left += 1
        self.model_latency_average = get("modelLatencyAverage")
        self.voice_latency_average = get("voiceLatencyAverage")
        self.transcriber_latency_average = get("transcriberLatencyAverage")
        self.endpointing_latency_average = get("endpointingLatencyAverage")
        self.turn_latency_average = get("turnLatencyAverage")
        self.from_transport_latency_average = get("fromTransportLatencyAverage")
        self.to_transport_latency_average = get("toTransportLatencyAverage")
        self.num_user_interrupted = get("numUserInterrupted")
        self.num_assistant_interrupted = get("numAssistantInterrupted")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "turnLatencies": rt.Array(rt.Ref("TurnLatency")),
                "modelLatencyAverage": rt.NUMBER,
                "voiceLatencyAverage": rt.NUMBER,
                "transcriberLatencyAverage": rt.NUMBER,
                "endpointingLatencyAverage": rt.NUMBER,
                "turnLatencyAverage": rt.NUMBER,
                "fromTransportLatencyAverage": rt.NUMBER,
                "toTransportLatencyAverage": rt.NUMBER,
                "numUserInterrupted": rt.NUMBER,
                "numAssistantInterrupted": rt.NUMBER,
            },
        )
