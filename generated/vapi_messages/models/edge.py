"""`Edge`."""

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

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("condition") is None:
            self.condition = None
        else:
            left += 1
        self.from_ = get("from")
        self.to = get("to")
        self.metadata = get("metadata")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "condition": rt.Ref("AIEdgeCondition"),
                "from": rt.Text(max_length=80),
                "to": rt.Text(max_length=80),
                "metadata": rt.OBJECT,
            },
        )
