"""`StructuredDataPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .json_schema import JsonSchema


@rt.dataclass(slots=True, kw_only=True)
class StructuredDataPlan(rt.BranchRecord):
    """Found in `AnalysisPlan.structured_data_plan` and 1 more."""

    messages: list[dict[str, Any]] | None = None
    enabled: bool | None = None
    schema: JsonSchema | None = None
    timeout_seconds: int | float | None = None
    """From 1 to 60."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.messages = get("messages")
        self.enabled = get("enabled")
        if get("schema") is None:
            self.schema = None
        else:
            left += 1
        self.timeout_seconds = get("timeoutSeconds")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "messages": rt.Array(rt.OBJECT),
                "enabled": rt.BOOLEAN,
                "schema": rt.Ref("JsonSchema"),
                "timeoutSeconds": rt.Number(minimum=1, maximum=60),
            },
        )
