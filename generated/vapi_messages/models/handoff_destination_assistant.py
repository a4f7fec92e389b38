"""`HandoffDestinationAssistant`: its class, and how it is read, written and judged."""

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
class HandoffDestinationAssistant(rt.Record):
    """The object `HandoffDestinationAssistant`."""

    type: Literal["assistant"]
    context_engineering_plan: HandoffDestinationAssistant_ContextEngineeringPlan | None = None
    assistant_name: str | None = None
    assistant_id: str | None = None
    assistant: CreateAssistantDTO | None = None
    variable_extraction_plan: VariableExtractionPlan | None = None
    assistant_overrides: AssistantOverrides | None = None
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
        if "assistantName" in data and (v := data["assistantName"]) is not None:
            self.assistant_name = v
            unread -= 1
        else:
            self.assistant_name = None
        if "assistantId" in data and (v := data["assistantId"]) is not None:
            self.assistant_id = v
            unread -= 1
        else:
            self.assistant_id = None
        if "assistant" in data and (v := data["assistant"]) is not None:
            self.assistant = _ASSISTANT.decode(v)
            unread -= 1
        else:
            self.assistant = None
        if "variableExtractionPlan" in data and (v := data["variableExtractionPlan"]) is not None:
            self.variable_extraction_plan = _VARIABLE_EXTRACTION_PLAN.decode(v)
            unread -= 1
        else:
            self.variable_extraction_plan = None
        if "assistantOverrides" in data and (v := data["assistantOverrides"]) is not None:
            self.assistant_overrides = _ASSISTANT_OVERRIDES.decode(v)
            unread -= 1
        else:
            self.assistant_overrides = None
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
        if record.assistant_name is not None:
            out["assistantName"] = record.assistant_name
        if record.assistant_id is not None:
            out["assistantId"] = record.assistant_id
        if (v := record.assistant) is not None:
            out["assistant"] = rt.ENCODERS[type(v)](v)
        if (v := record.variable_extraction_plan) is not None:
            out["variableExtractionPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_overrides) is not None:
            out["assistantOverrides"] = rt.ENCODERS[type(v)](v)
        if record.description is not None:
            out["description"] = record.description
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": rt.Const("assistant"),
                "contextEngineeringPlan": _CONTEXT_ENGINEERING_PLAN,
                "assistantName": rt.TEXT,
                "assistantId": rt.TEXT,
                "assistant": _ASSISTANT,
                "variableExtractionPlan": _VARIABLE_EXTRACTION_PLAN,
                "assistantOverrides": _ASSISTANT_OVERRIDES,
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
_ASSISTANT = rt.Ref("CreateAssistantDTO")
_VARIABLE_EXTRACTION_PLAN = rt.Ref("VariableExtractionPlan")
_ASSISTANT_OVERRIDES = rt.Ref("AssistantOverrides")

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
