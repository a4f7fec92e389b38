"""`CreateScorecardDTO`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .scorecard_metric import ScorecardMetric


@rt.dataclass(slots=True, kw_only=True)
class CreateScorecardDTO(rt.BranchRecord):
    """Found in `ArtifactPlan.scorecards`."""

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
        unread: dict[str, Any] = {}
        self.name = data["name"] if "name" in data else None
        self.description = data["description"] if "description" in data else None
        if "metrics" in data and (v := data["metrics"]) is not None:
            unread["metrics"] = ["metrics", _METRICS, v]
        else:
            self.metrics = None
        self.assistant_ids = data["assistantIds"] if "assistantIds" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.description) is not None:
            out["description"] = v
        if "metrics" not in out and (v := record.metrics) is not None:
            out["metrics"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_ids) is not None:
            out["assistantIds"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
