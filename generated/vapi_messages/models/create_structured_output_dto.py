"""`CreateStructuredOutputDTO`: its class, and how it is decoded, encoded and checked."""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
            out["type"] = rt.ENCODERS[type(v)](v)
        if (v := record.regex) is not None:
            out["regex"] = v
        if (v := record.model) is not None:
            out["model"] = rt.ENCODERS[type(v)](v)
        if (v := record.compliance_plan) is not None:
            out["compliancePlan"] = rt.ENCODERS[type(v)](v)
        if (v := record.conditions) is not None:
            out["conditions"] = rt.ENCODERS[type(v)](v)
        if (v := record.name) is not None:
            out["name"] = v
        if (v := record.schema) is not None:
            out["schema"] = rt.ENCODERS[type(v)](v)
        if (v := record.description) is not None:
            out["description"] = v
        if (v := record.assistant_ids) is not None:
            out["assistantIds"] = v
        if (v := record.workflow_ids) is not None:
            out["workflowIds"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "type": _TYPE,
                "regex": rt.Text(min_length=1, max_length=1000),
                "model": _MODEL,
                "compliancePlan": _COMPLIANCE_PLAN,
                "conditions": rt.Nullable(_CONDITIONS),
                "name": rt.Text(min_length=1, max_length=40),
                "schema": _SCHEMA,
                "description": rt.TEXT,
                "assistantIds": rt.Array(rt.TEXT),
                "workflowIds": rt.Array(rt.TEXT),
            },
            required=("name", "schema"),
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
_COMPLIANCE_PLAN = rt.Ref("ComplianceOverride")
_CONDITIONS = rt.Array(_CONDITIONS__ITEM)
_SCHEMA = rt.Ref("JsonSchema")

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
