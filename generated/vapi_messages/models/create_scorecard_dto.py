"""`CreateScorecardDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .scorecard_metric import ScorecardMetric


@rt.dataclass(slots=True, kw_only=True)
class CreateScorecardDTO(rt.Record):
    """The object `CreateScorecardDTO`."""

    name: str | None = None
    """At most 80 characters."""
    description: str | None = None
    """At most 500 characters."""
    metrics: list[ScorecardMetric]
    assistant_ids: list[str] | None = None

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "name" in data and (v := data["name"]) is not None:
            self.name = v
            unread -= 1
        else:
            self.name = None
        if "description" in data and (v := data["description"]) is not None:
            self.description = v
            unread -= 1
        else:
            self.description = None
        if (v := data.get("metrics")) is not None:
            v = _METRICS.decode(v)
            unread -= 1
        self.metrics = v
        if "assistantIds" in data and (v := data["assistantIds"]) is not None:
            self.assistant_ids = v
            unread -= 1
        else:
            self.assistant_ids = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.name is not None:
            out["name"] = record.name
        if record.description is not None:
            out["description"] = record.description
        if (v := record.metrics) is not None:
            out["metrics"] = rt.ENCODERS[type(v)](v)
        if record.assistant_ids is not None:
            out["assistantIds"] = record.assistant_ids
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "name": rt.Text(max_length=80),
                "description": rt.Text(max_length=500),
                "metrics": _METRICS,
                "assistantIds": rt.Array(rt.TEXT),
            },
            required=("metrics",),
        )


_METRICS = rt.Array(rt.Ref("ScorecardMetric"))
