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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("turnLatencies")) is not None:
            v = _TURN_LATENCIES.decode(v)
            unread -= 1
        self.turn_latencies = v
        if (v := get("modelLatencyAverage")) is not None:
            unread -= 1
        self.model_latency_average = v
        if (v := get("voiceLatencyAverage")) is not None:
            unread -= 1
        self.voice_latency_average = v
        if (v := get("transcriberLatencyAverage")) is not None:
            unread -= 1
        self.transcriber_latency_average = v
        if (v := get("endpointingLatencyAverage")) is not None:
            unread -= 1
        self.endpointing_latency_average = v
        if (v := get("turnLatencyAverage")) is not None:
            unread -= 1
        self.turn_latency_average = v
        if (v := get("fromTransportLatencyAverage")) is not None:
            unread -= 1
        self.from_transport_latency_average = v
        if (v := get("toTransportLatencyAverage")) is not None:
            unread -= 1
        self.to_transport_latency_average = v
        if (v := get("numUserInterrupted")) is not None:
            unread -= 1
        self.num_user_interrupted = v
        if (v := get("numAssistantInterrupted")) is not None:
            unread -= 1
        self.num_assistant_interrupted = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
        )


_TURN_LATENCIES = rt.Array(rt.Ref("TurnLatency"))
KNOWN_KEYS = frozenset(
    {
        "turnLatencies",
        "modelLatencyAverage",
        "voiceLatencyAverage",
        "transcriberLatencyAverage",
        "endpointingLatencyAverage",
        "turnLatencyAverage",
        "fromTransportLatencyAverage",
        "toTransportLatencyAverage",
        "numUserInterrupted",
        "numAssistantInterrupted",
    }
)
