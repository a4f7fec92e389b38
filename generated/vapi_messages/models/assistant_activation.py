"""`AssistantActivation`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class AssistantActivation(rt.Record):
    """Found in `Artifact.assistant_activations`."""

    assistant_version: str | None = None
    assistant_name: str
    assistant_id: str | None = None

    def _fill(self: Any, get: rt.Get) -> None:
        self.assistant_version = get("assistantVersion")
        self.assistant_name = get("assistantName")
        self.assistant_id = get("assistantId")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "assistantVersion": rt.Nullable(rt.TEXT),
                "assistantName": rt.TEXT,
                "assistantId": rt.TEXT,
            },
        )
