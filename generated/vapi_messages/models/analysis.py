"""`Analysis`."""

from __future__ import annotations

from typing import Any

from . import rt


@rt.dataclass(slots=True, kw_only=True)
class Analysis(rt.Record):
    """What a model concluded from the conversation after the call."""

    summary: str | None = None
    """The conversation in a few sentences."""
    structured_data: dict[str, Any] | None = None
    """The data you asked for, in the shape of your schema."""
    structured_data_multi: list[dict[str, Any]] | None = None
    """The same for several schemas at once."""
    success_evaluation: str | None = None
    """Whether the call reached its goal, as text in the scale of your rubric."""

    def _fill(self: Any, get: rt.Get) -> None:
        self.summary = get("summary")
        self.structured_data = get("structuredData")
        self.structured_data_multi = get("structuredDataMulti")
        self.success_evaluation = get("successEvaluation")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "summary": rt.TEXT,
                "structuredData": rt.OBJECT,
                "structuredDataMulti": rt.Array(rt.OBJECT),
                "successEvaluation": rt.TEXT,
            },
        )
