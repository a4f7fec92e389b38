"""`HandoffDestinationSquad`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        if left:
            self._pending = data, left, {}
        else:
            self._pending = None
            self._extra, self._nulls = rt.rest(cls, data)
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        if record._pending is not None:
            return rt.encode_unread(record)
        out: dict[str, Any] = {}
        if (v := record.type) is not None:
            out["type"] = v
        if (v := record.context_engineering_plan) is not None:
            out["contextEngineeringPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.squad_id) is not None:
            out["squadId"] = v
        if (v := record.squad) is not None:
            out["squad"] = rt.ENCODERS[type(v)](v)
        if (v := record.entry_assistant_name) is not None:
            out["entryAssistantName"] = v
        if (v := record.variable_extraction_plan) is not None:
            out["variableExtractionPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.squad_overrides) is not None:
            out["squadOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.description) is not None:
            out["description"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("squad"),
                "contextEngineeringPlan": _CONTEXT_ENGINEERING_PLAN,
                "squadId": rt.TEXT,
                "squad": _SQUAD,
                "entryAssistantName": rt.TEXT,
                "variableExtractionPlan": _VARIABLE_EXTRACTION_PLAN,
                "squadOverrides": _SQUAD_OVERRIDES,
                "description": rt.TEXT,
            },
            required=("type",),
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
_SQUAD = rt.Ref("CreateSquadDTO")
_VARIABLE_EXTRACTION_PLAN = rt.Ref("VariableExtractionPlan")
_SQUAD_OVERRIDES = rt.Ref("AssistantOverrides")

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
