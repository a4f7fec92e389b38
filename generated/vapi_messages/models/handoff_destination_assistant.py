"""`HandoffDestinationAssistant`: its class, and how it is decoded, encoded and checked."""

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
        if (v := record.assistant_name) is not None:
            out["assistantName"] = v
        if (v := record.assistant_id) is not None:
            out["assistantId"] = v
        if (v := record.assistant) is not None:
            out["assistant"] = rt.ENCODERS[type(v)](v)
        if (v := record.variable_extraction_plan) is not None:
            out["variableExtractionPlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_overrides) is not None:
            out["assistantOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.description) is not None:
            out["description"] = v
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
