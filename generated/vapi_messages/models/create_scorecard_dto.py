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
        get = data.get
        left = 0
        self.name = get("name")
        self.description = get("description")
        if get("metrics") is None:
            self.metrics = None
        else:
            left += 1
        self.assistant_ids = get("assistantIds")
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
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.description) is not None:
            out["description"] = v
        if (v := record.metrics) is not None:
            out["metrics"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_ids) is not None:
            out["assistantIds"] = v
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
