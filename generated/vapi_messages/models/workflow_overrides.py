"""`WorkflowOverrides`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class WorkflowOverrides(rt.Record):
    """Found in `Call.workflow_overrides` and 1 more."""

    variable_values: dict[str, Any] | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.variable_values = get("variableValues")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "variableValues": rt.OBJECT,
            },
        )
