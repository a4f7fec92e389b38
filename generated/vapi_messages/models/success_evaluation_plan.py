"""`SuccessEvaluationPlan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.success_evaluation_plan__rubric import SuccessEvaluationPlan_Rubric


@rt.dataclass(slots=True, kw_only=True)
class SuccessEvaluationPlan(rt.Record):
    """Found in `AnalysisPlan.success_evaluation_plan`."""

    rubric: SuccessEvaluationPlan_Rubric | None = None
    messages: list[dict[str, Any]] | None = None
    enabled: bool | None = None
    timeout_seconds: int | float | None = None
    """From 1 to 60."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            rubric: (
                SuccessEvaluationPlan_Rubric | enum_texts.SuccessEvaluationPlan_Rubric | None
            ) = None,
            messages: list[dict[str, Any]] | None = None,
            enabled: bool | None = None,
            timeout_seconds: int | float | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> None:
        if (v := get("rubric")) is not None:
            v = _RUBRIC.decode(v)
        self.rubric = v
        self.messages = get("messages")
        self.enabled = get("enabled")
        self.timeout_seconds = get("timeoutSeconds")

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "rubric": _RUBRIC,
                "messages": rt.Array(rt.OBJECT),
                "enabled": rt.BOOLEAN,
                "timeoutSeconds": rt.Number(minimum=1, maximum=60),
            },
        )


_RUBRIC = rt.Enum("SuccessEvaluationPlan_Rubric")
