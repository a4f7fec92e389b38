"""`Edge`: its class, and how it is read, written and judged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .ai_edge_condition import AIEdgeCondition


@rt.dataclass(slots=True, kw_only=True)
class Edge(rt.Record):
    """The object `Edge`."""

    condition: AIEdgeCondition | None = None
    from_: str
    """At most 80 characters."""
    to: str
    """At most 80 characters."""
    metadata: dict[str, Any] | None = None
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("condition")) is not None:
            v = _CONDITION.decode(v)
            unread -= 1
        self.condition = v
        if (v := get("from")) is not None:
            unread -= 1
        self.from_ = v
        if (v := get("to")) is not None:
            unread -= 1
        self.to = v
        if (v := get("metadata")) is not None:
            unread -= 1
        self.metadata = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.condition) is not None:
            out["condition"] = rt.ENCODERS[type(v)](v)
        if record.from_ is not None:
            out["from"] = record.from_
        if record.to is not None:
            out["to"] = record.to
        if record.metadata is not None:
            out["metadata"] = record.metadata
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "condition": _CONDITION,
                "from": rt.Text(max_length=80),
                "to": rt.Text(max_length=80),
                "metadata": rt.OBJECT,
            },
            required=("from", "to"),
            extra=rt.ANY,
        )


_CONDITION = rt.Ref("AIEdgeCondition")
KNOWN_KEYS = frozenset(
    {
        "condition",
        "from",
        "to",
        "metadata",
    }
)
