"""`Edge`: its class, and how it is decoded, encoded and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .ai_edge_condition import AIEdgeCondition


@rt.dataclass(slots=True, kw_only=True)
class Edge(rt.BranchRecord):
    """Found in `CreateWorkflowDTO.edges` and 1 more."""

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
        get = data.get
        left = 0
        if get("condition") is None:
            self.condition = None
        else:
            left += 1
        self.from_ = get("from")
        self.to = get("to")
        self.metadata = get("metadata")
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
        if (v := record.condition) is not None:
            out["condition"] = rt.ENCODERS[type(v)](v)
        if (v := record.from_) is not None:
            out["from"] = v
        if (v := record.to) is not None:
            out["to"] = v
        if (v := record.metadata) is not None:
            out["metadata"] = v
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
