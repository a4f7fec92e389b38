"""`HandoffDestinationAssistant`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .assistant_overrides import AssistantOverrides
    from .context_engineering_plan_all import ContextEngineeringPlanAll
    from .context_engineering_plan_last_n_messages import ContextEngineeringPlanLastNMessages
    from .context_engineering_plan_none import ContextEngineeringPlanNone
    from .context_engineering_plan_previous_assistant_messages import (
        ContextEngineeringPlanPreviousAssistantMessages,
    )
    from .context_engineering_plan_user_and_assistant_messages import (
        ContextEngineeringPlanUserAndAssistantMessages,
    )
    from .create_assistant_dto import CreateAssistantDTO
    from .variable_extraction_plan import VariableExtractionPlan


@rt.dataclass(slots=True, kw_only=True)
class HandoffDestinationAssistant(rt.BranchRecord):
    """Found in `CreateHandoffToolDTO.destinations` where `type` is `assistant` and 1 more."""

    type: Literal["assistant"]
    context_engineering_plan: HandoffDestinationAssistant_ContextEngineeringPlan | None = None
    assistant_name: str | None = None
    assistant_id: str | None = None
    assistant: CreateAssistantDTO | None = None
    variable_extraction_plan: VariableExtractionPlan | None = None
    assistant_overrides: AssistantOverrides | None = None
    description: str | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.type = get("type")
        if get("contextEngineeringPlan") is None:
            self.context_engineering_plan = None
        else:
            left += 1
        self.assistant_name = get("assistantName")
        self.assistant_id = get("assistantId")
        if get("assistant") is None:
            self.assistant = None
        else:
            left += 1
        if get("variableExtractionPlan") is None:
            self.variable_extraction_plan = None
        else:
            left += 1
        if get("assistantOverrides") is None:
            self.assistant_overrides = None
        else:
            left += 1
        self.description = get("description")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("assistant"),
                "contextEngineeringPlan": _CONTEXT_ENGINEERING_PLAN,
                "assistantName": rt.TEXT,
                "assistantId": rt.TEXT,
                "assistant": rt.Ref("CreateAssistantDTO"),
                "variableExtractionPlan": rt.Ref("VariableExtractionPlan"),
                "assistantOverrides": rt.Ref("AssistantOverrides"),
                "description": rt.TEXT,
            },
        )


_CONTEXT_ENGINEERING_PLAN = rt.Tagged(
    "type",
    {
        "lastNMessages": rt.Ref("ContextEngineeringPlanLastNMessages"),
        "none": rt.Ref("ContextEngineeringPlanNone"),
        "all": rt.Ref("ContextEngineeringPlanAll"),
        "userAndAssistantMessages": rt.Ref("ContextEngineeringPlanUserAndAssistantMessages"),
        "previousAssistantMessages": rt.Ref("ContextEngineeringPlanPreviousAssistantMessages"),
    },
)

if TYPE_CHECKING:
    HandoffDestinationAssistant_ContextEngineeringPlan: TypeAlias = (
        ContextEngineeringPlanLastNMessages
        | ContextEngineeringPlanNone
        | ContextEngineeringPlanAll
        | ContextEngineeringPlanUserAndAssistantMessages
        | ContextEngineeringPlanPreviousAssistantMessages
        | dict[str, Any]
    )

ALIASES = {
    "HandoffDestinationAssistant_ContextEngineeringPlan": _CONTEXT_ENGINEERING_PLAN,
}
