"""`ServerMessageResponseAssistantRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .assistant_overrides import AssistantOverrides
    from .create_assistant_dto import CreateAssistantDTO
    from .create_squad_dto import CreateSquadDTO
    from .create_workflow_dto import CreateWorkflowDTO
    from .transfer_destination_number import TransferDestinationNumber
    from .transfer_destination_sip import TransferDestinationSip
    from .workflow_overrides import WorkflowOverrides


@rt.dataclass(slots=True, kw_only=True)
class ServerMessageResponseAssistantRequest(rt.BranchRecord):
    """Who takes the incoming call.

    Give one of assistant, squad, workflow, `destination` or `error`. The first three each come
    in two forms: the id of a saved one, or the whole configuration.
    """

    destination: ServerMessageResponseAssistantRequest_Destination | None = None
    """Transfer the call at once, without any assistant. Everything but `error` is then ignored."""
    assistant_id: str | None = None
    """Id of a saved assistant."""
    assistant: CreateAssistantDTO | None = None
    """A complete assistant, for this call alone."""
    assistant_overrides: AssistantOverrides | None = None
    """Settings and template variables that replace those of the assistant."""
    squad_id: str | None = None
    """Id of a saved squad."""
    squad: CreateSquadDTO | None = None
    """A complete squad, for this call alone."""
    squad_overrides: AssistantOverrides | None = None
    """Settings and template variables that replace those of every member of the squad."""
    workflow_id: str | None = None
    """Id of a saved workflow."""
    workflow: CreateWorkflowDTO | None = None
    """A complete workflow, for this call alone."""
    workflow_overrides: WorkflowOverrides | None = None
    """Settings and template variables that replace those of the workflow."""
    error: str | None = None
    """Refuse the call. The caller hears this text; every other field is ignored."""

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        if get("destination") is None:
            self.destination = None
        else:
            left += 1
        self.assistant_id = get("assistantId")
        if get("assistant") is None:
            self.assistant = None
        else:
            left += 1
        if get("assistantOverrides") is None:
            self.assistant_overrides = None
        else:
            left += 1
        self.squad_id = get("squadId")
        if get("squad") is None:
            self.squad = None
        else:
            left += 1
        if get("squadOverrides") is None:
            self.squad_overrides = None
        else:
            left += 1
        self.workflow_id = get("workflowId")
        if get("workflow") is None:
            self.workflow = None
        else:
            left += 1
        if get("workflowOverrides") is None:
            self.workflow_overrides = None
        else:
            left += 1
        self.error = get("error")
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "destination": _DESTINATION,
                "assistantId": rt.TEXT,
                "assistant": rt.Ref("CreateAssistantDTO"),
                "assistantOverrides": rt.Ref("AssistantOverrides"),
                "squadId": rt.TEXT,
                "squad": rt.Ref("CreateSquadDTO"),
                "squadOverrides": rt.Ref("AssistantOverrides"),
                "workflowId": rt.TEXT,
                "workflow": rt.Ref("CreateWorkflowDTO"),
                "workflowOverrides": rt.Ref("WorkflowOverrides"),
                "error": rt.TEXT,
            },
        )


_DESTINATION = rt.Tagged(
    "type",
    {
        "number": rt.Ref("TransferDestinationNumber"),
        "sip": rt.Ref("TransferDestinationSip"),
    },
)

if TYPE_CHECKING:
    ServerMessageResponseAssistantRequest_Destination: TypeAlias = (
        TransferDestinationNumber | TransferDestinationSip | dict[str, Any]
    )

ALIASES = {
    "ServerMessageResponseAssistantRequest_Destination": _DESTINATION,
}
