"""`ServerMessageResponseAssistantRequest`: its class, and how it is read, written and judged."""

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
class ServerMessageResponseAssistantRequest(rt.Record):
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
        unread = len(data)
        if "destination" in data and (v := data["destination"]) is not None:
            self.destination = _DESTINATION.decode(v)
            unread -= 1
        else:
            self.destination = None
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
        if "assistantOverrides" in data and (v := data["assistantOverrides"]) is not None:
            self.assistant_overrides = _ASSISTANT_OVERRIDES.decode(v)
            unread -= 1
        else:
            self.assistant_overrides = None
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
        if "squadOverrides" in data and (v := data["squadOverrides"]) is not None:
            self.squad_overrides = _SQUAD_OVERRIDES.decode(v)
            unread -= 1
        else:
            self.squad_overrides = None
        if "workflowId" in data and (v := data["workflowId"]) is not None:
            self.workflow_id = v
            unread -= 1
        else:
            self.workflow_id = None
        if "workflow" in data and (v := data["workflow"]) is not None:
            self.workflow = _WORKFLOW.decode(v)
            unread -= 1
        else:
            self.workflow = None
        if "workflowOverrides" in data and (v := data["workflowOverrides"]) is not None:
            self.workflow_overrides = _WORKFLOW_OVERRIDES.decode(v)
            unread -= 1
        else:
            self.workflow_overrides = None
        if "error" in data and (v := data["error"]) is not None:
            self.error = v
            unread -= 1
        else:
            self.error = None
        if unread:
            self._extra, self._nulls = rt.rest(cls, data)
        else:
            self._extra = None
            self._nulls = ()
        return self

    def _encode(self) -> dict[str, Any]:
        out: dict[str, Any] = {}
        record: Any = self
        if (v := record.destination) is not None:
            out["destination"] = rt.ENCODERS[type(v)](v)
        if record.assistant_id is not None:
            out["assistantId"] = record.assistant_id
        if (v := record.assistant) is not None:
            out["assistant"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_overrides) is not None:
            out["assistantOverrides"] = rt.ENCODERS[type(v)](v)
        if record.squad_id is not None:
            out["squadId"] = record.squad_id
        if (v := record.squad) is not None:
            out["squad"] = rt.ENCODERS[type(v)](v)
        if (v := record.squad_overrides) is not None:
            out["squadOverrides"] = rt.ENCODERS[type(v)](v)
        if record.workflow_id is not None:
            out["workflowId"] = record.workflow_id
        if (v := record.workflow) is not None:
            out["workflow"] = rt.ENCODERS[type(v)](v)
        if (v := record.workflow_overrides) is not None:
            out["workflowOverrides"] = rt.ENCODERS[type(v)](v)
        if record.error is not None:
            out["error"] = record.error
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
