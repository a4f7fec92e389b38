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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("name")) is not None:
            unread -= 1
        self.name = v
        if (v := get("description")) is not None:
            unread -= 1
        self.description = v
        if (v := get("metrics")) is not None:
            v = _METRICS.decode(v)
            unread -= 1
        self.metrics = v
        if (v := get("assistantIds")) is not None:
            unread -= 1
        self.assistant_ids = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
