"""`CreateStructuredOutputDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .. import enum_texts
    from ..enums.create_structured_output_dto__type import CreateStructuredOutputDTO_Type
    from .compliance_override import ComplianceOverride
    from .ended_reason_condition import EndedReasonCondition
    from .json_schema import JsonSchema
    from .min_call_duration_condition import MinCallDurationCondition
    from .min_messages_condition import MinMessagesCondition
    from .workflow_anthropic_bedrock_model import WorkflowAnthropicBedrockModel
    from .workflow_anthropic_model import WorkflowAnthropicModel
    from .workflow_custom_model import WorkflowCustomModel
    from .workflow_google_model import WorkflowGoogleModel
    from .workflow_open_ai_model import WorkflowOpenAIModel


@rt.dataclass(slots=True, kw_only=True)
class CreateStructuredOutputDTO(rt.BranchRecord):
    """Found in `ArtifactPlan.structured_outputs`."""

    type: CreateStructuredOutputDTO_Type | None = None
    """Default: `"ai"`."""
    regex: str | None = None
    """1 to 1000 characters."""
    model: CreateStructuredOutputDTO_Model | None = None
    compliance_plan: ComplianceOverride | None = None
    conditions: list[CreateStructuredOutputDTO_Conditions_Item] | None = None
    name: str
    """1 to 40 characters."""
    schema: JsonSchema
    description: str | None = None
    assistant_ids: list[str] | None = None
    workflow_ids: list[str] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: (
                CreateStructuredOutputDTO_Type | enum_texts.CreateStructuredOutputDTO_Type | None
            ) = None,
            regex: str | None = None,
            model: CreateStructuredOutputDTO_Model | None = None,
            compliance_plan: ComplianceOverride | None = None,
            conditions: list[CreateStructuredOutputDTO_Conditions_Item] | None = None,
            name: str,
            schema: JsonSchema,
            description: str | None = None,
            assistant_ids: list[str] | None = None,
            workflow_ids: list[str] | None = None,
            extra: dict[str, Any] = ...,
        ) -> None: ...

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if (v := get("type")) is not None:
            v = _TYPE.decode(v)
        self.type = v
        self.regex = get("regex")
        if get("model") is None:
            self.model = None
        else:
            left += 1
        if get("compliancePlan") is None:
            self.compliance_plan = None
        else:
            left += 1
        if get("conditions") is None:
            self.conditions = None
        else:
            left += 1
        self.name = get("name")
        if get("schema") is None:
            self.schema = None
        else:
            left += 1
        self.description = get("description")
        self.assistant_ids = get("assistantIds")
        self.workflow_ids = get("workflowIds")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": _TYPE,
                "regex": rt.Text(min_length=1, max_length=1000),
                "model": _MODEL,
                "compliancePlan": rt.Ref("ComplianceOverride"),
                "conditions": rt.Nullable(rt.Array(_CONDITIONS__ITEM)),
                "name": rt.Text(min_length=1, max_length=40),
                "schema": rt.Ref("JsonSchema"),
                "description": rt.TEXT,
                "assistantIds": rt.Array(rt.TEXT),
                "workflowIds": rt.Array(rt.TEXT),
            },
        )


_MODEL = rt.Tagged(
    "provider",
    {
        "openai": rt.Ref("WorkflowOpenAIModel"),
        "anthropic": rt.Ref("WorkflowAnthropicModel"),
        "anthropic-bedrock": rt.Ref("WorkflowAnthropicBedrockModel"),
        "google": rt.Ref("WorkflowGoogleModel"),
        "custom-llm": rt.Ref("WorkflowCustomModel"),
    },
)
_CONDITIONS__ITEM = rt.Tagged(
    "type",
    {
        "minMessages": rt.Ref("MinMessagesCondition"),
        "minCallDuration": rt.Ref("MinCallDurationCondition"),
        "endedReason": rt.Ref("EndedReasonCondition"),
    },
)
_TYPE = rt.Enum("CreateStructuredOutputDTO_Type")

if TYPE_CHECKING:
    CreateStructuredOutputDTO_Model: TypeAlias = (
        WorkflowOpenAIModel
        | WorkflowAnthropicModel
        | WorkflowAnthropicBedrockModel
        | WorkflowGoogleModel
        | WorkflowCustomModel
        | dict[str, Any]
    )
    CreateStructuredOutputDTO_Conditions_Item: TypeAlias = (
        MinMessagesCondition | MinCallDurationCondition | EndedReasonCondition | dict[str, Any]
    )

ALIASES = {
    "CreateStructuredOutputDTO_Model": _MODEL,
    "CreateStructuredOutputDTO_Conditions_Item": _CONDITIONS__ITEM,
}
