"""`LangfuseObservabilityPlan`."""

from __future__ import annotations

from typing import Any, Literal

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class LangfuseObservabilityPlan(rt.Record):
    """Found in `AssistantOverrides.observability_plan` and 3 more."""

    provider: Literal["langfuse"]
    prompt_name: str | None = None
    prompt_version: int | float | None = None
    """At least 1."""
    trace_name: str | None = None
    tags: list[str]
    metadata: dict[str, Any] | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.provider = get("provider")
        self.prompt_name = get("promptName")
        self.prompt_version = get("promptVersion")
        self.trace_name = get("traceName")
        self.tags = get("tags")
        self.metadata = get("metadata")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "provider": rt.Const("langfuse"),
                "promptName": rt.TEXT,
                "promptVersion": rt.Number(minimum=1),
                "traceName": rt.TEXT,
                "tags": rt.Array(rt.TEXT),
                "metadata": rt.OBJECT,
            },
        )
