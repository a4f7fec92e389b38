"""`PerformanceMetrics`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .turn_latency import TurnLatency


@rt.dataclass(slots=True, kw_only=True)
class PerformanceMetrics(rt.Record):
    """The object `PerformanceMetrics`."""

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
        unread = len(data)
        if "turnLatencies" in data and (v := data["turnLatencies"]) is not None:
            self.turn_latencies = _TURN_LATENCIES.decode(v)
            unread -= 1
        else:
            self.turn_latencies = None
        if "modelLatencyAverage" in data and (v := data["modelLatencyAverage"]) is not None:
            self.model_latency_average = v
            unread -= 1
        else:
            self.model_latency_average = None
        if "voiceLatencyAverage" in data and (v := data["voiceLatencyAverage"]) is not None:
            self.voice_latency_average = v
            unread -= 1
        else:
            self.voice_latency_average = None
        if (
            "transcriberLatencyAverage" in data
            and (v := data["transcriberLatencyAverage"]) is not None
        ):
            self.transcriber_latency_average = v
            unread -= 1
        else:
            self.transcriber_latency_average = None
        if (
            "endpointingLatencyAverage" in data
            and (v := data["endpointingLatencyAverage"]) is not None
        ):
            self.endpointing_latency_average = v
            unread -= 1
        else:
            self.endpointing_latency_average = None
        if "turnLatencyAverage" in data and (v := data["turnLatencyAverage"]) is not None:
            self.turn_latency_average = v
            unread -= 1
        else:
            self.turn_latency_average = None
        if (
            "fromTransportLatencyAverage" in data
            and (v := data["fromTransportLatencyAverage"]) is not None
        ):
            self.from_transport_latency_average = v
            unread -= 1
        else:
            self.from_transport_latency_average = None
        if (
            "toTransportLatencyAverage" in data
            and (v := data["toTransportLatencyAverage"]) is not None
        ):
            self.to_transport_latency_average = v
            unread -= 1
        else:
            self.to_transport_latency_average = None
        if "numUserInterrupted" in data and (v := data["numUserInterrupted"]) is not None:
            self.num_user_interrupted = v
            unread -= 1
        else:
            self.num_user_interrupted = None
        if "numAssistantInterrupted" in data and (v := data["numAssistantInterrupted"]) is not None:
            self.num_assistant_interrupted = v
            unread -= 1
        else:
            self.num_assistant_interrupted = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.turn_latencies) is not None:
            out["turnLatencies"] = rt.ENCODERS[type(v)](v)
        if record.model_latency_average is not None:
            out["modelLatencyAverage"] = record.model_latency_average
        if record.voice_latency_average is not None:
            out["voiceLatencyAverage"] = record.voice_latency_average
        if record.transcriber_latency_average is not None:
            out["transcriberLatencyAverage"] = record.transcriber_latency_average
        if record.endpointing_latency_average is not None:
            out["endpointingLatencyAverage"] = record.endpointing_latency_average
        if record.turn_latency_average is not None:
            out["turnLatencyAverage"] = record.turn_latency_average
        if record.from_transport_latency_average is not None:
            out["fromTransportLatencyAverage"] = record.from_transport_latency_average
        if record.to_transport_latency_average is not None:
            out["toTransportLatencyAverage"] = record.to_transport_latency_average
        if record.num_user_interrupted is not None:
            out["numUserInterrupted"] = record.num_user_interrupted
        if record.num_assistant_interrupted is not None:
            out["numAssistantInterrupted"] = record.num_assistant_interrupted
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
