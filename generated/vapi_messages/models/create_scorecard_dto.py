"""`CreateScorecardDTO`: its class, and how it is read, written and judged."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .scorecard_metric import ScorecardMetric


@dataclass(slots=True, kw_only=True)
class CreateScorecardDTO(rt.Record):
    """The object `CreateScorecardDTO`."""

    name: str | None = None
    """At most 80 characters."""
    description: str | None = None
    """At most 500 characters."""
    metrics: list[ScorecardMetric]
    assistant_ids: list[str] | None = None
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        self.name = get("name")
        self.description = get("description")
        v = get("metrics")
        self.metrics = v if v is None else _METRICS.decode(v)
        self.assistant_ids = get("assistantIds")
        self.extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.description) is not None:
            out["description"] = v
        if (v := record.metrics) is not None:
            out["metrics"] = rt.encode(v)
        if (v := record.assistant_ids) is not None:
            out["assistantIds"] = v
        if self._nulls or self.extra:
            rt.finish(out, self._nulls, self.extra)
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
            extra=rt.ANY,
        )


_METRICS = rt.Array(rt.Ref("ScorecardMetric"))
KNOWN_KEYS = frozenset(
    {
        "name",
        "description",
        "metrics",
        "assistantIds",
    }
)
