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
        unread: dict[str, Any] = {}
        if "turnLatencies" in data and (v := data["turnLatencies"]) is not None:
            unread["turn_latencies"] = ["turnLatencies", _TURN_LATENCIES, v]
        else:
            self.turn_latencies = None
        self.model_latency_average = (
            data["modelLatencyAverage"] if "modelLatencyAverage" in data else None
        )
        self.voice_latency_average = (
            data["voiceLatencyAverage"] if "voiceLatencyAverage" in data else None
        )
        self.transcriber_latency_average = (
            data["transcriberLatencyAverage"] if "transcriberLatencyAverage" in data else None
        )
        self.endpointing_latency_average = (
            data["endpointingLatencyAverage"] if "endpointingLatencyAverage" in data else None
        )
        self.turn_latency_average = (
            data["turnLatencyAverage"] if "turnLatencyAverage" in data else None
        )
        self.from_transport_latency_average = (
            data["fromTransportLatencyAverage"] if "fromTransportLatencyAverage" in data else None
        )
        self.to_transport_latency_average = (
            data["toTransportLatencyAverage"] if "toTransportLatencyAverage" in data else None
        )
        self.num_user_interrupted = (
            data["numUserInterrupted"] if "numUserInterrupted" in data else None
        )
        self.num_assistant_interrupted = (
            data["numAssistantInterrupted"] if "numAssistantInterrupted" in data else None
        )
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if "turnLatencies" not in out and (v := record.turn_latencies) is not None:
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
        return out if record._unread is None else rt.in_order(record, out)

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
