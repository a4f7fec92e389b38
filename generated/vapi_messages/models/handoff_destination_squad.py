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
        unread: dict[str, Any] = {}
        self.type = data["type"] if "type" in data else None
        if "contextEngineeringPlan" in data and (v := data["contextEngineeringPlan"]) is not None:
            unread["context_engineering_plan"] = [
                "contextEngineeringPlan",
                _CONTEXT_ENGINEERING_PLAN,
                v,
            ]
        else:
            self.context_engineering_plan = None
        self.squad_id = data["squadId"] if "squadId" in data else None
        if "squad" in data and (v := data["squad"]) is not None:
            unread["squad"] = ["squad", _SQUAD, v]
        else:
            self.squad = None
        self.entry_assistant_name = (
            data["entryAssistantName"] if "entryAssistantName" in data else None
        )
        if "variableExtractionPlan" in data and (v := data["variableExtractionPlan"]) is not None:
            unread["variable_extraction_plan"] = [
                "variableExtractionPlan",
                _VARIABLE_EXTRACTION_PLAN,
                v,
            ]
        else:
            self.variable_extraction_plan = None
        if "squadOverrides" in data and (v := data["squadOverrides"]) is not None:
            unread["squad_overrides"] = ["squadOverrides", _SQUAD_OVERRIDES, v]
        else:
            self.squad_overrides = None
        self.description = data["description"] if "description" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if (v := record.type) is not None:
            out["type"] = v
        if (
            "contextEngineeringPlan" not in out
            and (v := record.context_engineering_plan) is not None
        ):
            out["contextEngineeringPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.squad_id) is not None:
            out["squadId"] = v
        if "squad" not in out and (v := record.squad) is not None:
            out["squad"] = rt.ENCODERS[type(v)](v)
        if (v := record.entry_assistant_name) is not None:
            out["entryAssistantName"] = v
        if (
            "variableExtractionPlan" not in out
            and (v := record.variable_extraction_plan) is not None
        ):
            out["variableExtractionPlan"] = rt.ENCODERS[type(v)](v)
        if "squadOverrides" not in out and (v := record.squad_overrides) is not None:
            out["squadOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.description) is not None:
            out["description"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
