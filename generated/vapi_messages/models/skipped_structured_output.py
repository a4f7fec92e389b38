"""`SkippedStructuredOutput`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .ended_reason_condition import EndedReasonCondition
    from .min_call_duration_condition import MinCallDurationCondition
    from .min_messages_condition import MinMessagesCondition


@rt.dataclass(slots=True, kw_only=True)
class SkippedStructuredOutput(rt.BranchRecord):
    """Found in `Artifact.skipped_structured_outputs`."""

    name: str
    unmet_condition: SkippedStructuredOutput_UnmetCondition

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.name = get("name")
        if get("unmetCondition") is None:
            self.unmet_condition = None
        else:
            left += 1
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "name": rt.TEXT,
                "unmetCondition": _UNMET_CONDITION,
            },
        )


_UNMET_CONDITION = rt.Tagged(
    "type",
    {
        "minMessages": rt.Ref("MinMessagesCondition"),
        "minCallDuration": rt.Ref("MinCallDurationCondition"),
        "endedReason": rt.Ref("EndedReasonCondition"),
    },
)

if TYPE_CHECKING:
    SkippedStructuredOutput_UnmetCondition: TypeAlias = (
        MinMessagesCondition | MinCallDurationCondition | EndedReasonCondition | dict[str, Any]
    )

ALIASES = {
    "SkippedStructuredOutput_UnmetCondition": _UNMET_CONDITION,
}
