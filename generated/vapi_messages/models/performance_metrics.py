"""`PerformanceMetrics`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.turn_latencies) is not None:
            out["turnLatencies"] = rt.ENCODERS[type(v)](v)
        if (v := record.model_latency_average) is not None:
            out["modelLatencyAverage"] = v
        if (v := record.voice_latency_average) is not None:
            out["voiceLatencyAverage"] = v
        if (v := record.transcriber_latency_average) is not None:
            out["transcriberLatencyAverage"] = v
        if (v := record.endpointing_latency_average) is not None:
            out["endpointingLatencyAverage"] = v
        if (v := record.turn_latency_average) is not None:
            out["turnLatencyAverage"] = v
        if (v := record.from_transport_latency_average) is not None:
            out["fromTransportLatencyAverage"] = v
        if (v := record.to_transport_latency_average) is not None:
            out["toTransportLatencyAverage"] = v
        if (v := record.num_user_interrupted) is not None:
            out["numUserInterrupted"] = v
        if (v := record.num_assistant_interrupted) is not None:
            out["numAssistantInterrupted"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "turnLatencies": _TURN_LATENCIES,
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


_TURN_LATENCIES = rt.Array(rt.Ref("TurnLatency"))
