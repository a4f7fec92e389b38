"""`HandoffDestinationSquad`: its class, and how it is read, written and judged."""

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
class HandoffDestinationSquad(rt.Record):
    """The object `HandoffDestinationSquad`."""

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
        unread = len(data)
        if (v := data.get("type")) is not None:
            unread -= 1
        self.type = v
        if "contextEngineeringPlan" in data and (v := data["contextEngineeringPlan"]) is not None:
            self.context_engineering_plan = _CONTEXT_ENGINEERING_PLAN.decode(v)
            unread -= 1
        else:
            self.context_engineering_plan = None
        if "squadId" in data and (v := data["squadId"]) is not None:
            self.squad_id = v
            unread -= 1
        else:
            self.squad_id = None
        if "squad" in data and (v := data["squad"]) is not None:
            self.squad = _SQUAD.decode(v)
            unread -= 1
        else:
            self.squad = None
        if "entryAssistantName" in data and (v := data["entryAssistantName"]) is not None:
            self.entry_assistant_name = v
            unread -= 1
        else:
            self.entry_assistant_name = None
        if "variableExtractionPlan" in data and (v := data["variableExtractionPlan"]) is not None:
            self.variable_extraction_plan = _VARIABLE_EXTRACTION_PLAN.decode(v)
            unread -= 1
        else:
            self.variable_extraction_plan = None
        if "squadOverrides" in data and (v := data["squadOverrides"]) is not None:
            self.squad_overrides = _SQUAD_OVERRIDES.decode(v)
            unread -= 1
        else:
            self.squad_overrides = None
        if "description" in data and (v := data["description"]) is not None:
            self.description = v
            unread -= 1
        else:
            self.description = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if record.type is not None:
            out["type"] = record.type
        if (v := record.context_engineering_plan) is not None:
            out["contextEngineeringPlan"] = rt.ENCODERS[type(v)](v)
        if record.squad_id is not None:
            out["squadId"] = record.squad_id
        if (v := record.squad) is not None:
            out["squad"] = rt.ENCODERS[type(v)](v)
        if record.entry_assistant_name is not None:
            out["entryAssistantName"] = record.entry_assistant_name
        if (v := record.variable_extraction_plan) is not None:
            out["variableExtractionPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.squad_overrides) is not None:
            out["squadOverrides"] = rt.ENCODERS[type(v)](v)
        if record.description is not None:
            out["description"] = record.description
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
