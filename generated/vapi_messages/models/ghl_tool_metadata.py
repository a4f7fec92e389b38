"""`GhlToolMetadata`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class GhlToolMetadata(rt.Record):
    """Found in `GhlToolWithToolCall.metadata`."""

    workflow_id: str | None = None
    location_id: str | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.workflow_id = get("workflowId")
        self.location_id = get("locationId")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "workflowId": rt.TEXT,
                "locationId": rt.TEXT,
            },
        )
