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
    extra: dict[str, Any] = rt.field(default_factory=dict[str, Any])
    _nulls: tuple[str, ...] = rt.field(default=(), repr=False, compare=False)

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if not isinstance(data, rt.JSON_OBJECT):
            return data
        self = rt.new(cls)
        get = data.get
        unread = len(data)
        if (v := get("type")) is not None:
            unread -= 1
        self.type = v
        if (v := get("contextEngineeringPlan")) is not None:
            v = _CONTEXT_ENGINEERING_PLAN.decode(v)
            unread -= 1
        self.context_engineering_plan = v
        if (v := get("squadId")) is not None:
            unread -= 1
        self.squad_id = v
        if (v := get("squad")) is not None:
            v = _SQUAD.decode(v)
            unread -= 1
        self.squad = v
        if (v := get("entryAssistantName")) is not None:
            unread -= 1
        self.entry_assistant_name = v
        if (v := get("variableExtractionPlan")) is not None:
            v = _VARIABLE_EXTRACTION_PLAN.decode(v)
            unread -= 1
        self.variable_extraction_plan = v
        if (v := get("squadOverrides")) is not None:
            v = _SQUAD_OVERRIDES.decode(v)
            unread -= 1
        self.squad_overrides = v
        if (v := get("description")) is not None:
            unread -= 1
        self.description = v
        if unread:
            self._extra, self._nulls = rt.rest(data, KNOWN_KEYS)
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
        if self._nulls or self._extra:
            rt.finish(out, self._nulls, self._extra)
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
            extra=rt.ANY,
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
KNOWN_KEYS = frozenset(
    {
        "type",
        "contextEngineeringPlan",
        "squadId",
        "squad",
        "entryAssistantName",
        "variableExtractionPlan",
        "squadOverrides",
        "description",
    }
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
