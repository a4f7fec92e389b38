"""`ServerMessageResponseAssistantRequest`: its class, and how it is decoded, encoded and
checked.
"""

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

    @classmethod
    def _decode(cls, data: Any) -> Any:
        if type(data) is not rt.JSON_OBJECT:
            return rt.decode_other(cls, data)
        self = rt.new(cls)
        get = data.get
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
        if (v := record.destination) is not None:
            out["destination"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_id) is not None:
            out["assistantId"] = v
        if (v := record.assistant) is not None:
            out["assistant"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_overrides) is not None:
            out["assistantOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.squad_id) is not None:
            out["squadId"] = v
        if (v := record.squad) is not None:
            out["squad"] = rt.ENCODERS[type(v)](v)
        if (v := record.squad_overrides) is not None:
            out["squadOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.workflow_id) is not None:
            out["workflowId"] = v
        if (v := record.workflow) is not None:
            out["workflow"] = rt.ENCODERS[type(v)](v)
        if (v := record.workflow_overrides) is not None:
            out["workflowOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.error) is not None:
            out["error"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "destination": _DESTINATION,
                "assistantId": rt.TEXT,
                "assistant": _ASSISTANT,
                "assistantOverrides": _ASSISTANT_OVERRIDES,
                "squadId": rt.TEXT,
                "squad": _SQUAD,
                "squadOverrides": _SQUAD_OVERRIDES,
                "workflowId": rt.TEXT,
                "workflow": _WORKFLOW,
                "workflowOverrides": _WORKFLOW_OVERRIDES,
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
_ASSISTANT = rt.Ref("CreateAssistantDTO")
_ASSISTANT_OVERRIDES = rt.Ref("AssistantOverrides")
_SQUAD = rt.Ref("CreateSquadDTO")
_SQUAD_OVERRIDES = rt.Ref("AssistantOverrides")
_WORKFLOW = rt.Ref("CreateWorkflowDTO")
_WORKFLOW_OVERRIDES = rt.Ref("WorkflowOverrides")

if TYPE_CHECKING:
    ServerMessageResponseAssistantRequest_Destination: TypeAlias = (
        TransferDestinationNumber | TransferDestinationSip | dict[str, Any]
    )

ALIASES = {
    "ServerMessageResponseAssistantRequest_Destination": _DESTINATION,
}
