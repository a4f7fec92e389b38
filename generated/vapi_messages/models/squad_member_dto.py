"""`SquadMemberDTO`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from . import rt

if TYPE_CHECKING:
    from .assistant_overrides import AssistantOverrides
    from .create_assistant_dto import CreateAssistantDTO
    from .handoff_destination_assistant import HandoffDestinationAssistant
    from .transfer_destination_assistant import TransferDestinationAssistant


@rt.dataclass(slots=True, kw_only=True)
class SquadMemberDTO(rt.BranchRecord):
    """Found in `CreateSquadDTO.members`."""

    assistant_version: str | None = None
    assistant_destinations: list[SquadMemberDTO_AssistantDestinations_Item] | None = None
    assistant_id: str | None = None
    assistant: CreateAssistantDTO | None = None
    assistant_overrides: AssistantOverrides | None = None

    def _fill(self: Any, get: rt.Get) -> int:
        left = 0
        self.assistant_version = get("assistantVersion")
        if get("assistantDestinations") is None:
            self.assistant_destinations = None
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
        return left

    @classmethod
    def _rules(cls) -> rt.Rules:
        return rt.Rules(
            properties={
                "assistantVersion": rt.Nullable(rt.TEXT),
                "assistantDestinations": rt.Array(_ASSISTANT_DESTINATIONS__ITEM),
                "assistantId": rt.Nullable(rt.TEXT),
                "assistant": rt.Ref("CreateAssistantDTO"),
                "assistantOverrides": rt.Ref("AssistantOverrides"),
            },
        )


_ASSISTANT_DESTINATIONS__ITEM = rt.BestFit(
    rt.Ref("TransferDestinationAssistant"),
    rt.Ref("HandoffDestinationAssistant"),
    one_of=True,
)

if TYPE_CHECKING:
    SquadMemberDTO_AssistantDestinations_Item: TypeAlias = (
        TransferDestinationAssistant | HandoffDestinationAssistant
    )

ALIASES = {
    "SquadMemberDTO_AssistantDestinations_Item": _ASSISTANT_DESTINATIONS__ITEM,
}
