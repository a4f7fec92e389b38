"""`HandoffDestinationSquad`."""

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
    from .create_squad_dto import CreateSquadDTO
    from .variable_extraction_plan import VariableExtractionPlan


@rt.dataclass(slots=True, kw_only=True)
class HandoffDestinationSquad(rt.BranchRecord):
    """Found in `CreateHandoffToolDTO.destinations` where `type` is `squad`."""

    type: Literal["squad"]
    context_engineering_plan: HandoffDestinationSquad_ContextEngineeringPlan | None = None
    squad_id: str | None = None
    squad: CreateSquadDTO | None = None
    entry_assistant_name: str | None = None
    variable_extraction_plan: VariableExtractionPlan | None = None
    squad_overrides: AssistantOverrides | None = None
    description: str | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.type = get("type")
        if get("contextEngineeringPlan") is None:
            self.context_engineering_plan = None
        else:
            left += 1
        self.squad_id = get("squadId")
        if get("squad") is None:
            self.squad = None
        else:
            left += 1
        self.entry_assistant_name = get("entryAssistantName")
        if get("variableExtractionPlan") is None:
            self.variable_extraction_plan = None
        else:
            left += 1
        if get("squadOverrides") is None:
            self.squad_overrides = None
        else:
            left += 1
        self.description = get("description")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("squad"),
                "contextEngineeringPlan": _CONTEXT_ENGINEERING_PLAN,
                "squadId": rt.TEXT,
                "squad": rt.Ref("CreateSquadDTO"),
                "entryAssistantName": rt.TEXT,
                "variableExtractionPlan": rt.Ref("VariableExtractionPlan"),
                "squadOverrides": rt.Ref("AssistantOverrides"),
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
    HandoffDestinationSquad_ContextEngineeringPlan: TypeAlias = (
        ContextEngineeringPlanLastNMessages
        | ContextEngineeringPlanNone
        | ContextEngineeringPlanAll
        | ContextEngineeringPlanUserAndAssistantMessages
        | ContextEngineeringPlanPreviousAssistantMessages
        | dict[str, Any]
    )

ALIASES = {
    "HandoffDestinationSquad_ContextEngineeringPlan": _CONTEXT_ENGINEERING_PLAN,
}
