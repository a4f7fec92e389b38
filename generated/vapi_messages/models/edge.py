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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        unread = len(data)
        if "condition" in data and (v := data["condition"]) is not None:
            self.condition = _CONDITION.decode(v)
            unread -= 1
        else:
            self.condition = None
        if (v := data.get("from")) is not None:
            unread -= 1
        self.from_ = v
        if (v := data.get("to")) is not None:
            unread -= 1
        self.to = v
        if "metadata" in data and (v := data["metadata"]) is not None:
            self.metadata = v
            unread -= 1
        else:
            self.metadata = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
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
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
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
        )


_CONDITION = rt.Ref("AIEdgeCondition")
