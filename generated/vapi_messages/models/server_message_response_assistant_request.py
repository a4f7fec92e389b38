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
        unread: dict[str, Any] = {}
        if "destination" in data and (v := data["destination"]) is not None:
            unread["destination"] = ["destination", _DESTINATION, v]
        else:
            self.destination = None
        self.assistant_id = data["assistantId"] if "assistantId" in data else None
        if "assistant" in data and (v := data["assistant"]) is not None:
            unread["assistant"] = ["assistant", _ASSISTANT, v]
        else:
            self.assistant = None
        if "assistantOverrides" in data and (v := data["assistantOverrides"]) is not None:
            unread["assistant_overrides"] = ["assistantOverrides", _ASSISTANT_OVERRIDES, v]
        else:
            self.assistant_overrides = None
        self.squad_id = data["squadId"] if "squadId" in data else None
        if "squad" in data and (v := data["squad"]) is not None:
            unread["squad"] = ["squad", _SQUAD, v]
        else:
            self.squad = None
        if "squadOverrides" in data and (v := data["squadOverrides"]) is not None:
            unread["squad_overrides"] = ["squadOverrides", _SQUAD_OVERRIDES, v]
        else:
            self.squad_overrides = None
        self.workflow_id = data["workflowId"] if "workflowId" in data else None
        if "workflow" in data and (v := data["workflow"]) is not None:
            unread["workflow"] = ["workflow", _WORKFLOW, v]
        else:
            self.workflow = None
        if "workflowOverrides" in data and (v := data["workflowOverrides"]) is not None:
            unread["workflow_overrides"] = ["workflowOverrides", _WORKFLOW_OVERRIDES, v]
        else:
            self.workflow_overrides = None
        self.error = data["error"] if "error" in data else None
        self._extra, self._nulls = rt.rest(cls, data)
        self._unread = unread or None
        return self

    def _encode(self) -> dict[str, Any]:
        record: Any = self
        out: dict[str, Any] = {} if record._unread is None else rt.unread_branches(record)
        if "destination" not in out and (v := record.destination) is not None:
            out["destination"] = rt.ENCODERS[type(v)](v)
        if (v := record.assistant_id) is not None:
            out["assistantId"] = v
        if "assistant" not in out and (v := record.assistant) is not None:
            out["assistant"] = rt.ENCODERS[type(v)](v)
        if "assistantOverrides" not in out and (v := record.assistant_overrides) is not None:
            out["assistantOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.squad_id) is not None:
            out["squadId"] = v
        if "squad" not in out and (v := record.squad) is not None:
            out["squad"] = rt.ENCODERS[type(v)](v)
        if "squadOverrides" not in out and (v := record.squad_overrides) is not None:
            out["squadOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.workflow_id) is not None:
            out["workflowId"] = v
        if "workflow" not in out and (v := record.workflow) is not None:
            out["workflow"] = rt.ENCODERS[type(v)](v)
        if "workflowOverrides" not in out and (v := record.workflow_overrides) is not None:
            out["workflowOverrides"] = rt.ENCODERS[type(v)](v)
        if (v := record.error) is not None:
            out["error"] = v
        if record._nulls or record._extra:
            rt.finish(out, record._nulls, record._extra)
        return out if record._unread is None else rt.in_order(record, out)

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
